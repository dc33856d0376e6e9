interface Shape {
  /** Everything of the element but its geometry; neighbours of equal style are written as one. */
  style: string;
  path: string;
}
interface Lettering {
  style: string;
  text: string;
}
export type Mark = Shape | Lettering;

/** In the order they were drawn; neighbours of one style become one path, or one group of texts. */
export function writeMarks(marks: readonly Mark[]): string {
  const runs: Mark[][] = [];
  for (const mark of marks) {
    const run = runs.at(-1) ?? [];
    const [first] = run;
    const alike = first?.style === mark.style && 'path' in first === 'path' in mark;
    if (alike) run.push(mark);
    else runs.push([mark]);
  }
  return runs.map(writeRun).join('');
}

function writeRun(run: readonly Mark[]): string {
  const style = run[0]?.style ?? '';
  const paths = run.flatMap((mark) => ('path' in mark ? [mark.path] : []));
  if (paths.length) return `<path d="${paths.join('')}" ${style}/>`;
  const texts = run.flatMap((mark) => ('text' in mark ? [mark.text] : []));
  if (texts.length === 1 || style === '')
    return texts.map((text) => `<text${style}${text}`).join('');
  return `<g${style}>${texts.map((text) => `<text${text}`).join('')}</g>`;
}

/** To a tenth of a pixel, which no screen shows finer. */
export function round(length: number): string {
  return String(Math.round(length * 10) / 10 + 0);
}

/** Letters need no finer place than a pixel, and a tenth is a third of the bytes of a place. */
export function whole(length: number): string {
  return String(Math.round(length) + 0);
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
