interface Shape {
  /** Everything of the element but its geometry; neighbours of equal style are written as one. */
  style: string;
  path: string;
  box: Box;
}
/** What a shape lies in, its outline included. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
interface Lettering {
  style: string;
  /** The stroke of a rim of paper around the letters, which parts them from what lies under them; empty for none. */
  rim: string;
  text: string;
}
/** One thing drawn. */
export type Mark = Shape | Lettering;

/**
 * How the rim of letters comes to lie under them: `first` has it painted before the letters of the same element, which
 * is short, and which every browser knows; `apart` makes it an element of its own, for programs that open a file.
 */
export type Rims = 'first' | 'apart';

/** In the order they were drawn; what is of one style becomes one path, or one group of texts, where nothing lies between. */
export function writeMarks(marks: readonly Mark[], rims: Rims): string {
  const runs: Mark[][] = [];
  for (const mark of marks) {
    const run = runOf(runs, mark);
    if (run) run.push(mark);
    else runs.push([mark]);
  }
  return runs.map((run) => writeRun(run, rims)).join('');
}

/**
 * The last run that a mark can join: of two shapes that do not touch nobody sees which was drawn first. Each bar has an
 * edge and a filling, and so all edges become one path and all fillings another.
 */
function runOf(runs: readonly Mark[][], mark: Mark): Mark[] | undefined {
  for (const run of runs.toReversed()) {
    if (run[0] && isAlike(run[0], mark)) return run;
    if (!run.every((other) => isApart(other, mark))) return undefined;
  }
  return undefined;
}

function isApart(a: Mark, b: Mark): boolean {
  if (!('path' in a && 'path' in b)) return false;
  return (
    a.box.right <= b.box.left ||
    b.box.right <= a.box.left ||
    a.box.bottom <= b.box.top ||
    b.box.bottom <= a.box.top
  );
}

function isAlike(a: Mark, b: Mark): boolean {
  if ('path' in a || 'path' in b) return 'path' in a && 'path' in b && a.style === b.style;
  return a.style === b.style && a.rim === b.rim;
}

function writeRun(run: readonly Mark[], rims: Rims): string {
  const paths = run.flatMap((mark) => ('path' in mark ? [mark.path] : []));
  const texts = run.flatMap((mark) => ('text' in mark ? [mark] : []));
  const { style = '' } = run[0] ?? {};
  if (paths.length > 0) return `<path d="${paths.join('')}" ${style}/>`;
  const rim = texts[0]?.rim ?? '';
  if (rim === '') return writeTexts(texts, style);
  if (rims === 'first') return writeTexts(texts, `${style} paint-order="stroke"${rim}`);
  return writeTexts(texts, `${style}${rim} aria-hidden="true"`) + writeTexts(texts, style);
}

function writeTexts(texts: readonly Lettering[], style: string): string {
  if (texts.length === 1 || style === '')
    return texts.map(({ text }) => `<text${style}${text}`).join('');
  return `<g${style}>${texts.map(({ text }) => `<text${text}`).join('')}</g>`;
}

/** To a tenth of a pixel, which no screen shows finer. */
export function round(length: number): string {
  return String(Math.round(length * 10) / 10 + 0);
}

/** Texts are placed on whole pixels: nobody sees the difference, and a tenth of a pixel costs a third more bytes. */
export function whole(length: number): string {
  return String(Math.round(length) + 0);
}
