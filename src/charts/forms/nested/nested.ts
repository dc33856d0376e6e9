import { layOutNested, type NestedLayout } from './layout.ts';
import { drawBars, drawMark, drawPart, drawStroke, drawWords } from './marks.ts';
import type { NestedSpec } from './spec.ts';
import type { Form, Plot, Spot } from '../form.ts';
import { gapNotes } from '../../paper/gap-notes.ts';
import type { KeyItem } from '../../paper/key.ts';
import type { Letters } from '../../paper/letters.ts';
import { blankPlot, LINE_PARTS } from '../../paper/plot-config.ts';
import { INK, LINE_HEIGHT, type Width, WIDTHS } from '../../paper/theme.ts';
import { caveats } from '../../spec.ts';

/** There is a tint for each. */
const MOST_SERIES = 3;
/** A part shorter than this, in px, is too short to be hit by a pointer. */
const SHORT = 12;

/** A whole, its part, and the part of that part, as one bar in tints of one hue. */
export function nestedForm(spec: NestedSpec): Form {
  return {
    mostSeries: MOST_SERIES,
    rowsAre: 'categories',
    plot: (size, letters) => plotNested(spec, size, letters),
  };
}

function plotNested(spec: NestedSpec, size: Width, letters: Letters): Plot {
  const layout = layOutNested(spec, size, letters);
  return {
    height: layout.height,
    above: 4,
    right: 0,
    parts: LINE_PARTS,
    config: blankPlot,
    key: keyOf(spec),
    filled: [],
    notes: [...gapNotes(spec), ...spec.apart],
    spoken: [...gapNotes(spec), ...spec.apart],
    drawMarks({ ctx, chartArea: { top } }) {
      ctx.save();
      ctx.translate(0, top);
      drawBars(ctx, spec, layout);
      drawMark(ctx, spec, layout);
      drawWords(ctx, layout, [WIDTHS[size], LINE_HEIGHT]);
      ctx.restore();
    },
    along: 'y',
    spots: ({ chartArea: { top } }) => spotsOf(spec, layout, top),
  };
}

/** The part of a bar that no inner one covers; of one that is too short or missing, the end where it would stand. */
function spotsOf({ series }: NestedSpec, { rows, left, thickness }: NestedLayout, top: number) {
  return rows.flatMap(({ category, parts, y }) =>
    series.map((_, place): Spot => {
      const [inner = 0, outer = 0] = [parts[place + 1]?.length, parts[place]?.length];
      const from = left + Math.min(inner, Math.max(outer - SHORT, 0));
      const to = Math.max(left + outer, from + SHORT);
      const [upper, lower] = [top + y - thickness / 2, top + y + thickness / 2];
      return { series: place, category, box: { left: from, right: to, top: upper, bottom: lower } };
    }),
  );
}

function keyOf(spec: NestedSpec): KeyItem[] {
  const words = caveats(spec);
  const item = (label: string, place: number, hollow: boolean): KeyItem => ({
    label,
    swatch: (ctx, x, y) => drawPart(ctx, place, hollow, [x - 9, y], [18, 12]),
  });
  return [
    // From the inside to the outside: as the tints follow one another along a bar.
    ...spec.series.map(({ label }, place) => item(label, place, false)).toReversed(),
    ...(spec.mark
      ? [
          {
            label: spec.mark.label,
            swatch: (ctx: CanvasRenderingContext2D, x: number, y: number) =>
              drawStroke(ctx, [x, y], 9, INK, 2),
          },
        ]
      : []),
    ...(words.length > 0 ? [item(words.join(', '), 1, true)] : []),
  ];
}
