import type { ChartSpec } from '../forms/forms.ts';
import type { Widths } from '../paper/letters.ts';
import type { Width } from '../paper/theme.ts';
import { lettersOfFiles } from './font-files.ts';
import { chartAttributes, drawChart, writePicture, type SvgChart } from './picture.ts';

/**
 * A chart stands on its page, in its file and in its frame: it is drawn once for all of them, in the letters of the
 * font files, and kept here. `drawChart` draws it without this memory.
 */
const kept = new Map<string, { drawn: SvgChart; widths: Widths }>();

/** The chart as one inline SVG in the colours of the page and its font. Throws as `drawChart` does. */
export function renderSvg(spec: ChartSpec, size: Width): string {
  const drawn = drawnOnce(spec, size);
  return `<svg ${chartAttributes(drawn)}>${writePicture(drawn, 'first').body}</svg>`;
}

export function drawnOnce(spec: ChartSpec, size: Width): SvgChart {
  return keptOf(spec, size).drawn;
}

/** What letters take in both sizes of the chart, for whoever draws it again without the site's font files. */
export function widthsIn(spec: ChartSpec): Widths {
  return { ...keptOf(spec, 'narrow').widths, ...keptOf(spec, 'wide').widths };
}

function keptOf(spec: ChartSpec, size: Width) {
  const key = size + JSON.stringify(spec);
  const before = kept.get(key);
  if (before) return before;
  const letters = lettersOfFiles();
  const now = { drawn: drawChart(spec, size, letters), widths: letters.widths };
  kept.set(key, now);
  return now;
}
