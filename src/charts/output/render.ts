import { Chart } from 'chart.js';
import { compose } from '../forms/compose.ts';
import { notingWidths, takePen, type Widths } from '../paper/lettering.ts';
import { penOfFiles } from './pen-of-files.ts';
import type { ChartSpec } from '../spec.ts';
import { escapeText } from './svg.ts';
import { SvgContext } from './svg-context.ts';
import { fillingDefs, FONT_SIZE, INK, type Width } from '../paper/theme.ts';

takePen(penOfFiles());

/** A drawn chart, with what every text that was measured for it takes. */
interface Picture {
  svg: string;
  widths: Widths;
}

/** A chart stands on its page, in its file and in its frame: it is drawn once for all of them. */
const pictures = new Map<string, Picture>();

/**
 * The chart as one inline SVG in the colours of the page (custom properties) and its font, without title and subtitle.
 * Throws when the spec breaks a rule of `checkSpec`.
 */
export function renderSvg(spec: ChartSpec, size: Width): string {
  return pictureOf(spec, size).svg;
}

/** What letters take in both sizes of the chart, for whoever draws it again without the site's font files. */
export function widthsIn(spec: ChartSpec): Widths {
  return { ...pictureOf(spec, 'narrow').widths, ...pictureOf(spec, 'wide').widths };
}

function pictureOf(spec: ChartSpec, size: Width): Picture {
  const key = size + JSON.stringify(spec);
  let picture = pictures.get(key);
  if (picture === undefined) {
    const { made, widths } = notingWidths(() => drawSvg(spec, size));
    picture = { svg: made, widths };
    pictures.set(key, picture);
  }
  return picture;
}

function drawSvg(spec: ChartSpec, size: Width): string {
  const { id, description, width, height, config } = compose(spec, size);
  const ctx = new SvgContext(width, height);
  const chart = new Chart(ctx as unknown as CanvasRenderingContext2D, config);
  const drawn = ctx.toSvg();
  chart.destroy();

  const fillings =
    spec.form === 'line' || spec.form === 'multiples' || spec.form === 'slope'
      ? ''
      : fillingDefs(
          id,
          spec.series.map(({ tone }) => tone),
        );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-t" ` +
    `aria-describedby="${id}-d" font-size="${FONT_SIZE}" fill="${INK}"><title id="${id}-t">${escapeText(spec.message)}</title>` +
    `<desc id="${id}-d">${escapeText(description)}</desc>${fillings}${drawn}</svg>`
  );
}
