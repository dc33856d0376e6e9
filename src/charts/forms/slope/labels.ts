import { LEAD, type HeightOf, type SlopeLayout } from './layout.ts';
import { LOOKS } from './looks.ts';
import { segment, type Place } from '../../paper/segment.ts';
import { spread } from '../../paper/spread.ts';
import { LINE_HEIGHT, markColour, textColour } from '../../paper/theme.ts';
import { write, writeLines } from '../../paper/write.ts';

/** Figures left and right, and names after the right ones; thin lines join each with the end of its slope. */
export function drawSlopeLabels(
  ctx: CanvasRenderingContext2D,
  { slopes, left, right, names }: SlopeLayout,
  heightOf: HeightOf,
  { top, bottom }: { top: number; bottom: number },
): void {
  const named = slopes.flatMap((slope) => (slope.name ? [{ ...slope, name: slope.name }] : []));
  const earlier = named.toSorted((a, b) => b.before.value - a.before.value);
  // Equal figures of the first year are printed once; the lines are told apart by the names on the right.
  const starts = earlier.filter(
    ({ before }, index) => before.text !== earlier[index - 1]?.before.text,
  );
  const startTops = spread(
    starts.map(({ before }) => ({ y: heightOf(before), height: LINE_HEIGHT })),
    top,
    bottom,
  );
  starts.forEach(({ before }, index) => {
    const middle = (startTops[index] ?? 0) + LINE_HEIGHT / 2;
    drawLead(ctx, [left - 5, heightOf(before)], [left - LEAD + 4, middle]);
    write(ctx, before.text, left - LEAD, middle, { align: 'right', baseline: 'middle' });
  });
  const later = named.toSorted(
    (a, b) => b.after.value - a.after.value || b.before.value - a.before.value,
  );
  const ends = later.map(({ after, name }) => ({
    y: heightOf(after),
    height: name.length * LINE_HEIGHT,
  }));
  const endTops = spread(ends, top, bottom);
  later.forEach(({ after, name, direction }, index) => {
    const first = (endTops[index] ?? 0) + LINE_HEIGHT / 2;
    const colour = textColour(LOOKS[direction].tone);
    drawLead(ctx, [right + 5, heightOf(after)], [right + LEAD - 4, first]);
    write(ctx, after.text, right + LEAD, first, { baseline: 'middle', colour });
    writeLines(ctx, name, names, first, { baseline: 'middle', colour });
  });
}

function drawLead(ctx: CanvasRenderingContext2D, from: Place, to: Place): void {
  segment(ctx, from, to, [markColour('slate'), 0.75, []]);
}
