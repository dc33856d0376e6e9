import { checkSpec } from '../forms/check-spec.ts';
import { compose, startChart } from '../forms/compose.ts';
import type { ChartSpec } from '../forms/forms.ts';
import type { Letters } from '../paper/letters.ts';
import { fillingDefs, FONT_SIZE, INK, type Width } from '../paper/theme.ts';
import { escapeText } from './escape.ts';
import { writeMarks, type Mark, type Rims } from './marks.ts';
import { SvgContext } from './svg-context.ts';
import { textAlternative } from './text-alternative.ts';

/** What stands in an SVG element, and how large that is, in px. */
export interface Picture extends PictureSize {
  body: string;
}

export interface PictureSize {
  width: number;
  height: number;
}

/** A PNG has twice as many pixels as the picture has units, for sharp letters on any screen. */
export function pngSize({ width, height }: PictureSize): PictureSize {
  return { width: Math.round(width * 2), height: Math.round(height * 2) };
}

/** A chart as it was drawn, without title and subtitle, in the colours of a page (custom properties). */
export interface SvgChart {
  /** Of this width of the chart: its words are named `<id>-t` (title) and `<id>-d` (description). */
  id: string;
  width: number;
  height: number;
  /** Its words for those who do not see it, and the patterns of its bars. */
  head: string;
  marks: readonly Mark[];
}

/** Draws anew each time, and remembers nothing. Throws when the spec breaks a rule of `checkSpec`. */
export function drawChart(spec: ChartSpec, size: Width, letters: Letters): SvgChart {
  checkSpec(spec);
  const composition = compose(spec, size, letters);
  const { id, spoken, width, height, filled } = composition;
  const ctx = new SvgContext(width, height, letters);
  const chart = startChart(ctx as unknown as CanvasRenderingContext2D, composition);
  const { marks } = ctx;
  chart.destroy();
  const head =
    `<title id="${id}-t">${escapeText(spec.message)}</title>` +
    `<desc id="${id}-d">${escapeText(textAlternative(spec, spoken))}</desc>${fillingDefs(id, filled)}`;
  return { id, width, height, head, marks };
}

export function writePicture({ width, height, head, marks }: SvgChart, rims: Rims): Picture {
  return { body: head + writeMarks(marks, rims), width, height };
}

/** The attributes of the SVG element of a chart: its size, and which of its words are its name and its description. */
export function chartAttributes({ id, width, height }: SvgChart): string {
  return (
    `xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-t" ` +
    `aria-describedby="${id}-d" font-size="${FONT_SIZE}" fill="${INK}"`
  );
}
