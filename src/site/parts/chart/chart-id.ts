import { fold } from '../../../data/fold.ts';
import type { Period } from '../../../data/period.ts';

/** What a chart shows. It decides the id; two charts with one subject are one chart. */
export interface ChartSubject {
  maker: ChartMaker;
  /** A unit, a peer group, or TIERS. Absent where the groups of the province stand side by side. */
  of?: string;
  indicator?: string;
  /** Index, component, field and service, as far as all its figures share them. */
  dimensions?: Readonly<Record<string, string>>;
  /** What its rows count that others do not; empty when nothing special. */
  scope?: string;
  /** The length of its periods (`lengthOf`), where all have one. */
  length?: string;
  /** The year that it shows, or the last year that it may show. */
  year?: number;
  /** The one period of all its figures. A part of the year has a place of its own in the id: it is not the whole year. */
  period?: Period;
}

export type ChartMaker = keyof typeof MAKER_WORDS;

/** The tiers of the province side by side. */
export const TIERS = 'cac-cap';

/** The first part of an id says what kind of chart it is. */
const MAKER_WORDS = {
  'procedures-by-step': 'thu-tuc',
  'one-stop-by-unit': 'mot-cua',
  'share-over-years': 'ty-le',
  'procedures-at-counters': 'tai-quay',
  'online-over-time': 'truc-tuyen',
  'late-over-periods': 'tre-han',
  'late-by-group': 'tre-han',
  'units-by-class': 'xep-loai',
  'scores-by-group': 'diem',
  'change-between': 'thay-doi',
  'over-periods': 'dien-bien',
  'units-over-years': 'khoi',
  'indices-over-years': 'chi-so',
  'heat-table': 'bang',
  'same-ground': 'cung-dia-ban',
} as const;

/** Indicators whose line over the years has a word of its own; others are named in the id. */
const LINE_WORDS: ReadonlyMap<string, string> = new Map([
  ['national.rank', 'hang'],
  ['scores.score', 'diem'],
]);

const LENGTH_WORDS: ReadonlyMap<string, string> = new Map([
  ['year', 'nam'],
  ['half', 'nua-nam'],
  ['quarter', 'quy'],
  ['month', 'thang'],
  ['moment', 'thoi-diem'],
]);
/** "quarter-2": a part of the year, and which one. */
const PART_OF_YEAR = /^(half|quarter|month)-(\d+)$/;

/**
 * The permanent id of a chart: "hang_kien-giang_par-index_nam", "tre-han_an-minh_quy-2". It is made of what the chart
 * shows and of nothing else, so that no row that is added elsewhere gives an id to another chart.
 */
export function chartId(subject: ChartSubject): string {
  const { maker, of, indicator, dimensions = {}, scope = '', length, year, period } = subject;
  const lineWord = maker === 'over-periods' ? LINE_WORDS.get(indicator ?? '') : undefined;
  return [
    lineWord ?? MAKER_WORDS[maker],
    of,
    lineWord === undefined && indicator !== undefined ? fold(indicator) : undefined,
    ...Object.values(dimensions),
    // Marked, so that the scope "đất đai" is not taken for the field "dat-dai".
    scope === '' ? undefined : `pham-vi-${fold(scope)}`,
    length === undefined ? undefined : lengthWord(length),
    period === undefined ? year?.toString() : periodWord(period),
  ]
    .filter((part) => part !== undefined)
    .join('_');
}

/** "nam", "quy-2"; of a range the days between which it lies. */
export function lengthWord(length: string): string {
  const [, kind = length, part] = PART_OF_YEAR.exec(length) ?? [];
  const word = LENGTH_WORDS.get(kind);
  if (word !== undefined && part !== undefined) return `${word}-${part}`;
  return word ?? `khoang-${fold(length)}`;
}

/** "2019", "2019-q1", "den-2019-12-31": a count at a moment is not one over the month of the same name. */
function periodWord({ kind, raw }: Period): string {
  return kind === 'moment' ? `den-${fold(raw)}` : fold(raw);
}

/** A subject part by part, for the message that two charts have one id. */
export function subjectWords(subject: ChartSubject): string {
  const { maker, of, indicator, dimensions = {}, scope = '', length, year, period } = subject;
  return [
    `loại ${maker}`,
    of && `của ${of}`,
    indicator && `chỉ tiêu ${indicator}`,
    ...Object.entries(dimensions).map(([name, id]) => `${name} ${id}`),
    scope && `phạm vi "${scope}"`,
    length && `kỳ ${lengthWord(length)}`,
    period ? `kỳ ${period.raw}` : year && `năm ${String(year)}`,
  ]
    .filter(Boolean)
    .join(', ');
}
