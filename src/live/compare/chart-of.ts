import type { ChartSpec } from '../../charts/forms/forms.ts';
import type { Gap as Missing, Point, Series, Tone } from '../../charts/spec.ts';
import { breaksIn, exactIn, isGap, type Block, type Gap, type Row } from './blocks.ts';
import type { CellEntry } from './entries.ts';

const TONES: readonly Tone[] = ['sea', 'amber', 'leaf', 'clay'];
/** More bars, or small plots, than these are no picture on a phone. */
const MOST_BARS = 30;
const MOST_PANELS = 20;

/** Why a block has no picture. */
export type NoPicture = 'class' | 'places' | 'few' | 'many' | 'broken' | 'below-zero';

export interface ChartWords {
  gaps: Readonly<Record<Gap['gap'], string>>;
  conflict: string;
  approximate: string;
  unranked: (names: string[]) => string;
  source: (publishers: string[]) => string;
  /** What is drawn: "Điểm, cả năm, 2018–2019". */
  subtitle: (measure: string, part: string, periods: string[]) => string;
  locale: string;
  sample: string | null;
}

/**
 * The picture of a block, or why there is none: bars of one period, a line for each of a few units, small plots of more.
 * What sources contradict, and what a source only bounds, is never drawn as if it were firm.
 */
export function chartOf(
  block: Block,
  { id, message, words }: { id: string; message: string; words: ChartWords },
): ChartSpec | NoPicture {
  const { measure, periods } = block;
  if (measure.kind === 'class') return 'class';
  const rows = block.rows.filter(({ cells }) => cells.some((cell) => isDrawn(cell)));
  const drawn = periods.filter((_, at) => rows.some(({ cells }) => isDrawn(cells[at])));
  const points = rows.reduce(
    (sum, { cells }) => sum + cells.filter((cell) => isDrawn(cell)).length,
    0,
  );
  if (points < 2) return 'few';
  const common = {
    id,
    message,
    subtitle: words.subtitle(
      measure.name,
      block.part,
      drawn.map(({ short }) => short),
    ),
    description: '',
    sourceLine: words.source(publishersIn(rows)),
    sample: words.sample,
    locale: words.locale,
  };
  if (drawn.length === 1) {
    if (measure.kind === 'rank') return 'places';
    if (rows.some(({ cells }) => cells.some((cell) => (exactIn(cell) ?? 0) < 0)))
      return 'below-zero';
    return rows.length > MOST_BARS ? 'many' : { ...common, ...bars(block, rows, words) };
  }
  if (rows.length > MOST_PANELS) return 'many';
  const breaks = breaksIn(block).map(({ before, why }) => ({ before, label: why }));
  // Nothing is left to look at where each figure compares with itself alone.
  if (periods.length === 2 && breaks.length > 0) return 'broken';
  const series = rows.map(({ unit, cells }, at): Series => ({
    id: unit.id,
    label: unit.short,
    tone: rows.length > TONES.length ? 'sea' : (TONES[at] ?? 'sea'),
    points: cells.map((cell) => pointOf(cell, words)),
  }));
  const isPlace = measure.kind === 'rank';
  return {
    ...common,
    form: rows.length > TONES.length ? 'multiples' : 'line',
    categories: periods.map(({ short }) => short),
    series,
    breaks: onceEach(breaks),
    axis: {
      label: measure.counted || measure.name,
      from: isPlace ? 1 : 'data',
      to: 'data',
      reversed: isPlace,
    },
  };
}

function bars(block: Block, rows: readonly Row[], words: ChartWords) {
  const at = block.periods.findIndex((_, index) => rows.some(({ cells }) => isDrawn(cells[index])));
  const all = rows.flatMap(({ unit, cells }) => {
    const point = pointOf(cells[at], words);
    return 'value' in point ? [{ unit, point }] : [];
  });
  const ordered = all.toSorted((a, b) => b.point.value - a.point.value);
  const silent = block.rows.filter(({ unit }) => !all.some((one) => one.unit === unit));
  return {
    form: 'ranked-bars' as const,
    categories: ordered.map(({ unit }) => unit.short),
    series: [
      {
        id: 'units',
        label: block.measure.name,
        tone: TONES[0] ?? 'sea',
        points: ordered.map(({ point }) => point),
      },
    ],
    places: null,
    bands: [],
    unranked: silent.length === 0 ? null : words.unranked(silent.map(({ unit }) => unit.short)),
    breaks: [],
    axis: { label: block.measure.counted || block.measure.name },
  };
}

/** Several breaks before one period are marked once, with all that they say. */
function onceEach(breaks: readonly { before: number; label: string }[]) {
  return [...Map.groupBy(breaks, ({ before }) => before)].map(([before, own]) => ({
    before,
    label: own.map(({ label }) => label).join('; '),
  }));
}

/** A bound is drawn hollow; of what sources contradict, nothing. */
function isDrawn(cell: CellEntry | Gap | undefined): boolean {
  return cell !== undefined && !isGap(cell) && !cell.conflict && cell.said[0].value !== undefined;
}

function pointOf(cell: CellEntry | Gap | undefined, words: ChartWords): Point | Missing {
  if (!cell || isGap(cell)) return { missing: words.gaps[cell?.gap ?? 'not-found'] };
  if (cell.conflict) return { missing: words.conflict };
  const [{ id, raw, value, text, marks }] = cell.said;
  if (value === undefined) return { missing: words.gaps['not-found'] };
  const caveat = exactIn(cell) === null ? words.approximate : (marks?.[0] ?? null);
  return { value, text, caveat, figure: { id, raw } };
}

function publishersIn(rows: readonly Row[]): string[] {
  const cells = rows.flatMap(({ cells }) => cells);
  const named = cells.flatMap((cell) => (isGap(cell) ? [] : cell.said.map(({ source }) => source)));
  return [...new Set(named)];
}
