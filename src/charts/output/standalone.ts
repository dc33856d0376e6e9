import type { ChartSpec } from '../spec.ts';
import { fill, textWidth } from '../paper/lettering.ts';
import { renderSvg } from './render.ts';
import { escapeText } from './svg.ts';
import { FONT_SIZE, INK, LINE_HEIGHT, PAPER, QUIET, type Width, WIDTHS } from '../paper/theme.ts';

/** What a picture that leaves its page takes along, so that it stays true. */
export interface Frame {
  /** The address of the page it is from, and the edition of its figures. */
  origin: readonly string[];
  /** Colours by the name of their custom property: "--ink". */
  palette: ReadonlyMap<string, string>;
}

const MARGIN = 24;
/** Width to height of the pictures that previews of links show whole. */
const CARD = 1.91;
const FAMILY = "'Be Vietnam Pro', Roboto, Arial, sans-serif";

/** A chart as a file of its own: title and subtitle above, where it is from below, no colour left to a page. */
export function standaloneSvg(spec: ChartSpec, frame: Frame): string {
  const inner = renderSvg(spec, 'wide');
  const [, height = '0'] = /viewBox="0 0 \d+ ([\d.]+)"/.exec(inner) ?? [];
  const words = [
    { text: spec.message, heavy: true },
    { text: spec.subtitle, colour: QUIET },
  ];
  const drawn = (top: number) =>
    outlinesBelow(inner).replace(
      '<svg ',
      `<svg x="${MARGIN}" y="${top}" width="${WIDTHS.wide}" height="${height}" `,
    );
  return framed('wide', words, { height: () => Number(height), drawn }, frame);
}

/** What is said of something that has no chart, for a preview: large letters, as wide as two of it are high. */
export function cardSvg(words: readonly Words[], frame: Frame): string {
  const height = (others: number, width: number) => Math.max(0, Math.floor(width / CARD - others));
  return framed('narrow', words, { height, drawn: () => '' }, frame);
}

/** A paragraph of a picture. */
export interface Words {
  text: string;
  heavy?: boolean;
  colour?: string;
}

/** What stands between the words of a picture. */
interface Inner {
  /** `others` is what the words take of the picture, which is `width` wide. */
  height: (others: number, width: number) => number;
  drawn: (top: number) => string;
}

function framed(
  size: Width,
  above: readonly Words[],
  inner: Inner,
  { origin, palette }: Frame,
): string {
  const width = WIDTHS[size] + 2 * MARGIN;
  const lines = above.flatMap(({ text, heavy = false, colour = INK }) =>
    fill(text, WIDTHS[size], heavy ? 600 : 400).map((line) => ({ line, heavy, colour })),
  );
  const below = origin.flatMap((line) =>
    fill(line, WIDTHS[size]).flatMap((row) => broken(row, WIDTHS[size])),
  );
  const top = MARGIN + lines.length * LINE_HEIGHT + 8;
  const others = top + below.length * LINE_HEIGHT + MARGIN;
  const foot = top + inner.height(others, width) + LINE_HEIGHT;
  const height = foot + (below.length - 1) * LINE_HEIGHT + MARGIN;
  const written = [
    ...lines.map(({ line, heavy, colour }, row) =>
      text(line, MARGIN + 13 + row * LINE_HEIGHT, colour, heavy),
    ),
    ...below.map((line, row) => text(line, foot + row * LINE_HEIGHT, QUIET, false)),
  ];
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `font-family="${FAMILY}" font-size="${FONT_SIZE}"><path d="M0 0H${width}V${height}H0z" fill="${PAPER}"/>` +
    `${written.join('')}${inner.drawn(top)}</svg>\n`;
  return svg.replace(/var\((--[a-z-]+)\)/g, (_, name: string) => colourOf(palette, name));
}

/** An address is one word: too wide for its picture, it goes on below after a slash. */
function broken(row: string, width: number): string[] {
  if (textWidth(row) <= width) return [row];
  const slash = [...row.matchAll(/\/(?=.)/g)]
    .map(({ index }) => index + 1)
    .findLast((end) => textWidth(row.slice(0, end)) <= width);
  return slash === undefined ? [row] : [row.slice(0, slash), ...broken(row.slice(slash), width)];
}

/**
 * Not every program that opens a file knows that the rim of letters is painted before them: so it is an element of its
 * own, under a second one with the letters.
 */
function outlinesBelow(svg: string): string {
  const rimmed =
    / paint-order="stroke"( stroke="[^"]*" stroke-width="[^"]*" stroke-linejoin="round")/;
  return svg.replace(/<(g|text)\b[^>]* paint-order="stroke"[^>]*>.*?<\/\1>/g, (element) => {
    return element.replace(rimmed, '$1 aria-hidden="true"') + element.replace(rimmed, '');
  });
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
