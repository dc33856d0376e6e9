import type { ChartSpec } from '../forms/forms.ts';
import type { Letters } from '../paper/letters.ts';
import { FONT_SIZE, INK, LINE_HEIGHT, PAPER, QUIET, type Width, WIDTHS } from '../paper/theme.ts';
import { escapeText } from './escape.ts';
import { lettersOfFiles } from './font-files.ts';
import { chartAttributes, writePicture, type Picture, type PictureSize } from './picture.ts';
import { drawnOnce } from './render.ts';

/** What is written into a picture that leaves its page, and the colours that it cannot take from the page any more. */
export interface Frame {
  /** The address of the page it is from, and the edition of its figures. */
  origin: readonly string[];
  /** Colours by the name of their custom property: "--ink". */
  palette: ReadonlyMap<string, string>;
}

const MARGIN = 24;
/** Width divided by height: pictures of this shape are shown whole in previews of links. */
const CARD = 1.91;
const FAMILY = "'Be Vietnam Pro', Roboto, Arial, sans-serif";

/** A chart that leaves its page: title and subtitle above, where it is from below, no colour left to a page. */
export function standaloneChart(spec: ChartSpec, frame: Frame): Picture {
  const drawn = drawnOnce(spec, 'wide');
  const { body, width, height } = writePicture(drawn, 'apart');
  const chart = (top: number) =>
    `<svg x="${MARGIN}" y="${top}" width="${width}" height="${height}" ${chartAttributes(drawn)}>${body}</svg>`;
  return framed(
    layoutOf('wide', chartWords(spec), () => height, frame),
    chart,
    frame,
  );
}

/** How large the same picture is, without writing it. */
export function chartSize(spec: ChartSpec, frame: Frame): PictureSize {
  const { height: inner } = drawnOnce(spec, 'wide');
  const { width, height } = layoutOf('wide', chartWords(spec), () => inner, frame);
  return { width, height };
}

function chartWords({ message, subtitle }: ChartSpec): Words[] {
  return [
    { text: message, heavy: true },
    { text: subtitle, colour: QUIET },
  ];
}

/**
 * A picture of words alone, for previews of links to a page without a chart: nearly twice as wide as it is high, and
 * narrow, so that its letters are large where it is shown.
 */
export function standaloneCard(words: readonly Words[], frame: Frame): Picture {
  return framed(layoutOf('narrow', words, cardHeight, frame), () => '', frame);
}

/** How large the same picture is, without writing it. */
export function cardSize(words: readonly Words[], frame: Frame): PictureSize {
  const { width, height } = layoutOf('narrow', words, cardHeight, frame);
  return { width, height };
}

function cardHeight(others: number, width: number): number {
  return Math.max(0, Math.floor(width / CARD - others));
}

/** A paragraph of a picture. */
export interface Words {
  text: string;
  heavy?: boolean;
  colour?: string;
}

/** The lines of a picture and where they stand. */
interface Layout extends PictureSize {
  above: { line: string; heavy: boolean; colour: string }[];
  below: string[];
  /** The upper edge of what stands between the lines, and the first line below it. */
  top: number;
  foot: number;
}

/** `innerHeight` is that of what stands between the words; `others` is what these take of the picture, `width` wide. */
function layoutOf(
  size: Width,
  words: readonly Words[],
  innerHeight: (others: number, width: number) => number,
  { origin }: Frame,
): Layout {
  const letters = lettersOfFiles();
  const width = WIDTHS[size] + 2 * MARGIN;
  const above = words.flatMap(({ text, heavy = false, colour = INK }) =>
    letters.fill(text, WIDTHS[size], heavy ? 600 : 400).map((line) => ({ line, heavy, colour })),
  );
  const below = origin.flatMap((line) =>
    letters.fill(line, WIDTHS[size]).flatMap((row) => broken(row, WIDTHS[size], letters)),
  );
  const top = MARGIN + above.length * LINE_HEIGHT + 8;
  const others = top + below.length * LINE_HEIGHT + MARGIN;
  const foot = top + innerHeight(others, width) + LINE_HEIGHT;
  const height = foot + (below.length - 1) * LINE_HEIGHT + MARGIN;
  return { above, below, top, foot, width, height };
}

function framed(
  { above, below, top, foot, width, height }: Layout,
  drawn: (top: number) => string,
  { palette }: Frame,
): Picture {
  const written = [
    ...above.map(({ line, heavy, colour }, row) =>
      text(line, MARGIN + 13 + row * LINE_HEIGHT, colour, heavy),
    ),
    ...below.map((line, row) => text(line, foot + row * LINE_HEIGHT, QUIET, false)),
  ];
  const paper = `<path d="M0 0H${width}V${height}H0z" fill="${PAPER}"/>`;
  const body = (paper + written.join('') + drawn(top)).replace(
    /var\((--[a-z-]+)\)/g,
    (_, name: string) => colourOf(palette, name),
  );
  return { body, width, height };
}

/** The whole file. */
export function svgFile({ body, width, height }: Picture, family = FAMILY): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `font-family="${family}" font-size="${FONT_SIZE}">${body}</svg>\n`
  );
}

/** An address has no spaces to break at: when it is too wide for the picture, it is broken after a slash. */
function broken(row: string, width: number, letters: Letters): string[] {
  if (letters.width(row) <= width) return [row];
  const slash = [...row.matchAll(/\/(?=.)/g)]
    .map(({ index }) => index + 1)
    .findLast((end) => letters.width(row.slice(0, end)) <= width);
  return slash === undefined
    ? [row]
    : [row.slice(0, slash), ...broken(row.slice(slash), width, letters)];
}

function text(line: string, y: number, colour: string, heavy: boolean): string {
  const weight = heavy ? ' font-weight="600"' : '';
  return `<text x="${MARGIN}" y="${y}" fill="${colour}"${weight}>${escapeText(line)}</text>`;
}

function colourOf(palette: ReadonlyMap<string, string>, name: string): string {
  const colour = palette.get(name);
  if (colour === undefined) throw new Error(`no colour ${name}`);
  return colour;
}
