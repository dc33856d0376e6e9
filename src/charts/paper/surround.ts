import type { Chart } from 'chart.js';
import type { SeriesName } from '../forms/drawing.ts';
import { layOutKey, type KeyItem } from './key.ts';
import { fill, textWidth } from './lettering.ts';
import type { ChartSpec } from '../spec.ts';
import { isGap } from '../spec.ts';
import { LINE_HEIGHT, QUIET, WARNING } from './theme.ts';
import { write, writeLines } from './write.ts';

/** What stands above and below the plot: sample mark, key and axis label; notes on gaps and the source. */
interface Surround {
  above: number;
  below: number;
  draw: (chart: Chart, height: number) => void;
  names: SeriesName[];
}

const SAMPLE_HEIGHT = 30;

export function layOutSurround(
  spec: ChartSpec,
  keyItems: readonly KeyItem[],
  notes: readonly string[],
  width: number,
): Surround {
  const key = layOutKey(keyItems, width);
  const label = fill(spec.axis.label, width);
  const noteLines = notes.flatMap((note) => fill(note, width));
  const source = fill(spec.sourceLine, width);
  const sampleHeight = spec.sample === null ? 0 : SAMPLE_HEIGHT;
  return {
    above: sampleHeight + key.height + label.length * LINE_HEIGHT + 8,
    below: 10 + (noteLines.length + source.length) * LINE_HEIGHT + (spec.sample === null ? 0 : 8),
    names: key.names.map(({ series, box }) => ({
      series,
      box: { ...box, top: box.top + sampleHeight, bottom: box.bottom + sampleHeight },
    })),
    draw(chart, height) {
      const { ctx } = chart;
      if (spec.sample !== null) drawSample(ctx, spec.sample, width, height);
      key.draw(ctx, sampleHeight, (series) => chart.isDatasetVisible(series));
      writeLines(ctx, label, 0, sampleHeight + key.height + 13, { colour: QUIET });
      const lowest = height - (spec.sample === null ? 5 : 13);
      const lines = [...noteLines, ...source];
      writeLines(ctx, lines, 0, lowest - (lines.length - 1) * LINE_HEIGHT, { colour: QUIET });
    },
  };
}

/** A dashed frame of two rules with its words in the upper one: cut from the page, a sample still says it is one. */
function drawSample(
  ctx: CanvasRenderingContext2D,
  words: string,
  width: number,
  height: number,
): void {
  ctx.save();
  ctx.strokeStyle = WARNING;
  ctx.lineWidth = 1.5;
  ctx.setLineDash([5, 3]);
  ctx.beginPath();
  ctx.moveTo(textWidth(words, 600) + 8, 9);
  ctx.lineTo(width, 9);
  ctx.moveTo(0, height - 1);
  ctx.lineTo(width, height - 1);
  ctx.stroke();
  ctx.restore();
  write(ctx, words, 0, 13.5, { colour: WARNING, weight: 600 });
}

/** One note for each reason and stretch of missing figures: the cross stands at those places in the plot. */
export function gapNotes({ series, categories }: ChartSpec): string[] {
  const gaps = series.flatMap(({ label, points }) => {
    const reasons = Map.groupBy(points.entries(), ([, point]) =>
      isGap(point) ? point.missing : null,
    );
    return [...reasons].flatMap(([missing, entries]) =>
      missing === null
        ? []
        : [
            {
              label,
              missing,
              where: stretches(
                entries.map(([place]) => place),
                categories,
              ),
            },
          ],
    );
  });
  const groups = Map.groupBy(gaps, ({ missing, where }) => `${where}: ${missing}`);
  return [...groups].map(([note, alike]) => {
    const [{ where, missing } = { where: '', missing: '' }] = alike;
    const labels = alike.map(({ label }) => label).join(', ');
    return alike.length === series.length ? `× ${note}` : `× ${labels} (${where}): ${missing}`;
  });
}

/** "2012, 2015 – 2018": neighbours are named by the first and the last. */
function stretches(places: readonly number[], categories: readonly string[]): string {
  const runs: number[][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run?.at(-1) === place - 1) run.push(place);
    else runs.push([place]);
  }
  const named = runs.flatMap((run) =>
    run.length < 3 ? run.map((place) => categories[place]) : [nameOf(run, categories)],
  );
  return named.join(', ');
}

function nameOf(run: readonly number[], categories: readonly string[]): string {
  return `${categories[run[0] ?? 0] ?? ''} – ${categories[run.at(-1) ?? 0] ?? ''}`;
}
