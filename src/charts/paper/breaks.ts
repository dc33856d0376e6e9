import type { Chart } from 'chart.js';
import { breakWords, type CommonSpec } from '../spec.ts';
import type { Letters } from './letters.ts';
import { segment, type Place } from './segment.ts';
import { LINE_HEIGHT, QUIET } from './theme.ts';
import { writeLines } from './write.ts';

/** Dashed lines where figures stop being comparable; above the plot, where no line runs through them, words that say when. */
interface BreakMarks {
  height: number;
  draw: (chart: Chart) => void;
}

/** `left` is where the plot is expected to start, and labels are wrapped for that; they are drawn where it really starts. */
export function layOutBreaks(
  { breaks, categories }: Pick<CommonSpec, 'breaks' | 'categories'>,
  left: number,
  width: number,
  letters: Letters,
): BreakMarks {
  let top = 0;
  const marks = breaks.map((one) => {
    const { before } = one;
    const x = left + ((width - left) * before) / categories.length;
    const toRight = width - x > x * 0.6;
    const lines = letters.wrap(
      breakWords({ categories }, one),
      Math.max(toRight ? width - x : x, 0) - 16,
    );
    const mark = { before, lines, toRight, top };
    top += lines.length * LINE_HEIGHT;
    return mark;
  });
  const height = top && top + 4;
  return {
    height,
    draw({ ctx, scales, chartArea }) {
      for (const { before, lines, toRight, top } of marks) {
        const x =
          ((scales.x?.getPixelForValue(before - 1) ?? 0) +
            (scales.x?.getPixelForValue(before) ?? 0)) /
          2;
        const start = chartArea.top - height - HEADROOM + top;
        dashedLine(ctx, [x, chartArea.top - ABOVE], [x, chartArea.bottom]);
        writeLines(ctx, lines, x + (toRight ? 6 : -6), start + 12, {
          align: toRight ? 'left' : 'right',
          colour: QUIET,
          halo: true,
        });
      }
    },
  };
}

/** Kept free between the plot and what stands above it, for the labels of its highest marks. */
export const HEADROOM = 20;
/** How far a line begins above the plot. */
const ABOVE = 8;

export function dashedLine(ctx: CanvasRenderingContext2D, from: Place, to: Place): void {
  segment(ctx, from, to, [QUIET, 1, [4, 3]]);
}
