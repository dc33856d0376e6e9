import { compose, startChart } from '../../../src/charts/forms/compose.ts';
import type { ChartSpec } from '../../../src/charts/forms/forms.ts';
import { lettersOfFiles } from '../../../src/charts/output/font-files.ts';
import { writeMarks } from '../../../src/charts/output/marks.ts';
import { SvgContext } from '../../../src/charts/output/svg-context.ts';
import type { Width } from '../../../src/charts/paper/theme.ts';

/** A chart on SVG paper that goes on living, as on a reader's canvas: its series can be hidden and its points asked for. */
export function started(spec: ChartSpec, size: Width = 'wide', letters = lettersOfFiles()) {
  const composition = compose(spec, size, letters);
  const ctx = new SvgContext(composition.width, composition.height, letters);
  const chart = startChart(ctx as unknown as CanvasRenderingContext2D, composition);
  return {
    composition,
    chart,
    /** What is drawn now. */
    drawn: () => writeMarks(ctx.marks, 'first'),
    spots: () => composition.spots(chart),
    names: () => composition.names(chart),
  };
}
