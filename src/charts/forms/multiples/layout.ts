import type { Letters } from '../../paper/letters.ts';
import { niceRange } from '../../paper/nice-range.ts';
import { LINE_HEIGHT, type Width, WIDTHS } from '../../paper/theme.ts';
import { tickNames } from '../../paper/tick-names.ts';
import { isGap, type Series } from '../../spec.ts';
import type { MultiplesSpec, Scale } from './spec.ts';

/** One line with its words; lengths are in px from the corner of the plot. */
export interface Panel {
  series: Series;
  name: string[];
  /** Under the name: the last figure, or why there is none. */
  last: { lines: string[]; missing: boolean };
  left: number;
  /** The upper end of its words. */
  top: number;
  /** The upper and the lower end of its plot. */
  head: number;
  foot: number;
  scale: PrintedScale;
  /** Whether its scale is printed beside it: all are, or those that begin a row. */
  scaled: boolean;
  /** Where the first and the last period are written. */
  periods: number;
}

interface PrintedScale extends Scale {
  /** The lowest and the highest, as they are printed. */
  labels: [string, string];
}

export interface MultiplesLayout {
  panels: Panel[];
  width: number;
  height: number;
}

const PLOT_HEIGHT = { narrow: 56, wide: 64 };
const BETWEEN = 16;
/** Between the foot of the plots and their periods: the row where crosses stand, kept free where anything is missing. */
export const CROSSES = 10;
/** With fewer panels than these, a second row of five would be half empty. */
const MANY = 8;

export function layOutMultiples(
  spec: MultiplesSpec,
  size: Width,
  letters: Letters,
): MultiplesLayout {
  const scaled = scalesOf(spec);
  const gutter = letters.widest(scaled.flatMap(({ scale }) => scale.labels)) + 6;
  const between = BETWEEN + (spec.scales ? gutter : 0);
  const room = WIDTHS[size] - gutter;
  const widthOf = (columns: number) => (room - (columns - 1) * between) / columns;
  const columns = columnsFor(spec, size, widthOf(5), letters);
  const width = widthOf(columns);
  const panels: Panel[] = [];
  const crosses = spec.series.some(({ points }) => points.some(isGap)) ? CROSSES : 0;
  let top = 0;
  for (let start = 0; start < spec.series.length; start += columns) {
    const row = scaled
      .slice(start, start + columns)
      .map((one) => ({ ...one, ...wordsOf(spec, one.series, width, letters) }));
    const words = Math.max(...row.map(({ name, last }) => name.length + last.lines.length));
    const head = top + words * LINE_HEIGHT + 10;
    const foot = head + PLOT_HEIGHT[size];
    for (const [column, panel] of row.entries()) {
      const own = panel.name.length + panel.last.lines.length;
      const left = gutter + column * (width + between);
      // Short names stand by their plots, not at the top of the row.
      panels.push({
        ...panel,
        left,
        top: top + (words - own) * LINE_HEIGHT,
        head,
        foot,
        scaled: column === 0 || Boolean(spec.scales),
        periods: foot + crosses + 16,
      });
    }
    top = foot + crosses + LINE_HEIGHT + 16;
  }
  return { panels, width, height: top - 10 };
}

/** Each series with its own scale, or with the one that all share. */
function scalesOf(spec: MultiplesSpec): Pick<Panel, 'series' | 'scale'>[] {
  const { series, axis, target, scales, locale } = spec;
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const shared = niceRange(series, axis, target ? [target.value] : []);
  return series.map((one, place) => {
    const { lowest, highest } = scales?.[place] ?? shared;
    return {
      series: one,
      scale: { lowest, highest, labels: [format.format(lowest), format.format(highest)] },
    };
  });
}

/** Panels in a row: two in the narrow picture; in the wide one five if there are many and their names fit, otherwise four. */
function columnsFor(
  { series }: MultiplesSpec,
  size: Width,
  fifth: number,
  letters: Letters,
): number {
  if (size === 'narrow') return 2;
  const names = series.map(({ label }) => label);
  const fits = letters.widest(names, 600) <= fifth;
  return (series.length > MANY || series.length === 5) && fits ? 5 : 4;
}

function wordsOf(
  { categories }: MultiplesSpec,
  { label, points }: Series,
  width: number,
  letters: Letters,
): Pick<Panel, 'name' | 'last'> {
  const name = letters.wrap(label, width, 600);
  const index = points.findLastIndex((point) => !isGap(point));
  const point = points[index];
  if (!point || isGap(point)) {
    const reason = points.find((gap) => isGap(gap))?.missing ?? '';
    return { name, last: { lines: letters.wrap(`× ${reason}`, width), missing: true } };
  }
  // When the last period has no figure, the one shown is older: its period is named, or it would pass for the latest.
  const old = index < points.length - 1 ? ` (${categories[index] ?? ''})` : '';
  return { name, last: { lines: letters.wrap(`${point.text}${old}`, width), missing: false } };
}

/** The first and the last period, when both find room under a panel; otherwise the last alone. */
export function endPeriods(
  { categories }: MultiplesSpec,
  width: number,
  letters: Letters,
): [string | null, string] {
  const names = tickNames(categories);
  const [first = ''] = names;
  const last = names.at(-1) ?? '';
  return [letters.width(first) + letters.width(last) + 10 <= width ? first : null, last];
}
