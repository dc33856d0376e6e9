import type { ChartSpec } from '../spec.ts';
import { fill } from './lettering.ts';
import { renderSvg } from './render.ts';
import { escapeText } from './svg.ts';
import { FONT_SIZE, INK, LINE_HEIGHT, PAPER, QUIET, WIDTHS } from './theme.ts';

/** What a picture that leaves its page takes along, so that it stays true. */
export interface Frame {
  /** The address of the page it is from, and the edition of its figures. */
  origin: readonly string[];
  /** Colours by the name of their custom property: "--ink". */
  palette: ReadonlyMap<string, string>;
}

const MARGIN = 24;
const FAMILY = "'Be Vietnam Pro', Roboto, Arial, sans-serif";

/** A chart as a file of its own: title and subtitle above, where it is from below, no colour left to a page. */
export function standaloneSvg(spec: ChartSpec, { origin, palette }: Frame): string {
  const inner = renderSvg(spec, 'wide');
  const [, innerHeight = '0'] = /viewBox="0 0 \d+ ([\d.]+)"/.exec(inner) ?? [];
  const title = fill(spec.message, WIDTHS.wide, 600);
  const subtitle = fill(spec.subtitle, WIDTHS.wide);
  const below = origin.flatMap((line) => fill(line, WIDTHS.wide));
  const top = MARGIN + (title.length + subtitle.length) * LINE_HEIGHT + 8;
  const foot = top + Number(innerHeight) + LINE_HEIGHT;
  const width = WIDTHS.wide + 2 * MARGIN;
  const height = foot + (below.length - 1) * LINE_HEIGHT + MARGIN;
  const lines = [
    ...title.map((line, row) => text(line, MARGIN + 13 + row * LINE_HEIGHT, INK, true)),
    ...subtitle.map((line, row) =>
      text(line, MARGIN + 13 + (title.length + row) * LINE_HEIGHT, QUIET, false),
    ),
    ...below.map((line, row) => text(line, foot + row * LINE_HEIGHT, QUIET, false)),
  ];
  const placed = inner.replace(
    '<svg ',
    `<svg x="${MARGIN}" y="${top}" width="${WIDTHS.wide}" height="${innerHeight}" `,
  );
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `font-family="${FAMILY}" font-size="${FONT_SIZE}"><path d="M0 0H${width}V${height}H0z" fill="${PAPER}"/>` +
    `${lines.join('')}${placed}</svg>\n`;
  return svg.replace(/var\((--[a-z-]+)\)/g, (_, name: string) => colourOf(palette, name));
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
