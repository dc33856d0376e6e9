import {
  BarController,
  BarElement,
  BasicPlatform,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import { drawBars } from './bars.ts';
import { checkSpec } from './check-spec.ts';
import type { Drawing } from './drawing.ts';
import { drawLine } from './line.ts';
import { drawMultiples } from './multiples.ts';
import { drawSlope } from './slope.ts';
import type { ChartSpec } from '../spec.ts';
import { layOutSurround } from './surround.ts';
import { escapeText } from './svg.ts';
import { SvgContext } from './svg-context.ts';
import { fillingDefs, FONT_SIZE, INK, type Width, WIDTHS } from './theme.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
);

/** A chart stands on its page, in its file and in its frame: it is drawn once for all of them. */
const pictures = new Map<string, string>();

/**
 * The chart as one inline SVG in the colours of the page (custom properties) and its font, without title and subtitle.
 * Throws when the spec breaks a rule of `checkSpec`.
 */
export function renderSvg(spec: ChartSpec, size: Width): string {
  const key = size + JSON.stringify(spec);
  let svg = pictures.get(key);
  if (svg === undefined) {
    svg = drawSvg(spec, size);
    pictures.set(key, svg);
  }
  return svg;
}

function drawSvg(asked: ChartSpec, size: Width): string {
  checkSpec(asked);
  // Both widths stand on one page, so their ids must differ.
  const spec = { ...asked, id: `${asked.id}-${size}` };
  const width = WIDTHS[size];
  const drawing = draw(spec, size);
  const surround = layOutSurround(spec, drawing.key, drawing.notes, width);
  const height = surround.above + drawing.above + drawing.height + surround.below;
  const ctx = new SvgContext(width, height);

  const config = drawing.config({
    top: surround.above + drawing.above,
    right: drawing.right,
    bottom: surround.below,
    left: 0,
  });
  const chart = new Chart(ctx as unknown as CanvasRenderingContext2D, {
    ...config,
    platform: BasicPlatform,
    options: {
      ...config.options,
      animation: false,
      responsive: false,
      events: [],
      devicePixelRatio: 1,
    },
    plugins: [
      {
        id: 'marks',
        afterDatasetsDraw(drawn) {
          drawing.drawMarks(drawn);
          surround.draw(drawn.ctx, height);
        },
      },
    ],
  });
  const drawn = ctx.toSvg();
  chart.destroy();

  const fillings =
    spec.form === 'line' || spec.form === 'multiples' || spec.form === 'slope'
      ? ''
      : fillingDefs(
          spec.id,
          spec.series.map(({ tone }) => tone),
        );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${spec.id}-t" ` +
    `aria-describedby="${spec.id}-d" font-size="${FONT_SIZE}" fill="${INK}"><title id="${spec.id}-t">${escapeText(spec.message)}</title>` +
    `<desc id="${spec.id}-d">${escapeText(spec.description)}</desc>${fillings}${drawn}</svg>`
  );
}

function draw(spec: ChartSpec, size: Width): Drawing {
  switch (spec.form) {
    case 'line':
      return drawLine(spec, size);
    case 'multiples':
      return drawMultiples(spec, size);
    case 'slope':
      return drawSlope(spec, size);
    case 'grouped-bars':
    case 'stacked-bars':
    case 'ranked-bars':
    case 'share-bars':
      return drawBars(spec, size);
  }
}
