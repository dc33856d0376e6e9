import type { Chart } from 'chart.js';
import type { CommonSpec } from '../spec.ts';
import { font } from './font.ts';
import { layOutKey, type KeyItem, type SeriesName } from './key.ts';
import type { Letters } from './letters.ts';
import { segment } from './segment.ts';
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
  spec: CommonSpec,
  keyItems: readonly KeyItem[],
  notes: readonly string[],
  width: number,
  letters: Letters,
): Surround {
  const key = layOutKey(keyItems, width, letters);
  const label = letters.fill(spec.axis.label, width);
  const noteLines = notes.flatMap((note) => letters.fill(note, width));
  const source = letters.fill(spec.sourceLine, width);
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

/** Two dashed lines, above and below, with the sample mark in the upper one: a picture taken out of its page still says that its figures are made up. */
function drawSample(
  ctx: CanvasRenderingContext2D,
  words: string,
  width: number,
  height: number,
): void {
  const dashed = [WARNING, 1.5, [5, 3]] as const;
  ctx.font = font(600);
  segment(ctx, [ctx.measureText(words).width + 8, 9], [width, 9], dashed);
  segment(ctx, [0, height - 1], [width, height - 1], dashed);
  write(ctx, words, 0, 13.5, { colour: WARNING, weight: 600 });
}
