import type { Unit } from '../../../data/dataset.ts';
import { isClass, type Figure } from '../../../data/figures.ts';
import { yearOf } from '../../../data/period.ts';
import { measureOf, type IndicatorId } from '../../../data/tables.ts';
import { changeTo } from '../../../derive/change.ts';
import { headline } from '../../../derive/headline.ts';
import { LATE_DECIMALS, lateChange, latePerThousand } from '../../../derive/in-time.ts';
import { figuresOf, statementsOf } from '../../../derive/select.ts';
import { toSeries } from '../../../derive/series.ts';
import { capital } from '../../../i18n/letters.ts';
import {
  ALONE,
  changeCell,
  columnDetail,
  matrixCell,
  plainCell,
  withMarks,
} from '../../parts/table/cells.ts';
import { marksFor, remarkNotes, type Marks } from '../../parts/table/marks.ts';
import { indexName } from '../../parts/table/ratings.ts';
import { targetDetail } from '../../parts/target/target-view.ts';
import type { CellView, HeaderView, RowView, TableView } from '../../parts/table/view.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** What is set beside the year before, in this order, as far as there are figures of the whole unit. */
const SHOWN: readonly IndicatorId[] = [
  'procedures.announced',
  'procedures.total',
  'procedures.one_stop',
  'procedures.at_centre',
  'cases.resolved',
  'cases.late',
  'cases.pending_overdue',
  'cases.days_taken',
  'cases.returned',
  'cases.rejected',
  'cases.apologised',
  'scores.score',
  'scores.class',
  'service.score',
  'tasks.done',
];

/** A figure of the year, and that of the same part of the year before. */
interface Pair {
  now: Figure;
  before: Figure | null;
  /** What changed, or why that cannot be said; null where there is no year before. */
  change: CellView | null;
  /** Whether the two may be compared. */
  isCompared: boolean;
}

/** The key figures of a unit in one year beside those of the year before, with what changed. */
export function twoYears(site: Site, unit: Unit, year: number): TableView | null {
  const statements = statementsOf(site.dataset, { unit: unit.id, year });
  const pairs = SHOWN.flatMap((indicator) => {
    const now = headline(site.dataset, statements, indicator);
    return now ? [pairOf(site, now, year)] : [];
  });
  if (pairs.length === 0) return null;
  const words = WORDS[site.locale];
  const compared = pairs.some(({ before }) => before !== null);
  const marks = marksFor(
    site,
    pairs.map(({ now }) => now.statement),
    'rows',
  );
  const latest = pairs.find(({ now }) => now.indicator === 'cases.late');
  const late = latest ? lateRow(site, latest, compared) : [];
  return {
    caption: compared
      ? words.twoYears({ year: String(year) })
      : words.oneYear({ year: String(year) }),
    columns: [
      { label: site.t.columns.indicator, numeric: false },
      { label: String(year), numeric: true },
      ...(compared
        ? [
            { label: String(year - 1), numeric: true },
            { label: words.change, numeric: true },
          ]
        : []),
    ],
    rows: pairs.flatMap((pair) => [
      rowOf(site, marks, pair, compared),
      ...(pair === latest ? late : []),
    ]),
    notes: [...marks.notes(), ...remarkNotes(ownWork(site, year, compared, late.length > 0))],
  };
}

function pairOf(site: Site, now: Figure, year: number): Pair {
  const { dataset, locale } = site;
  const { statement, indicator } = now;
  const series = toSeries(dataset, figuresOf(dataset, indicator, { unit: statement.unit })).find(
    ({ points }) => points.some((point) => point.figures.includes(now)),
  );
  const alone = { now, before: null, change: null, isCompared: false };
  if (!series) return alone;
  const found = changeTo(series, statement.period.raw);
  if (found.kind === 'change') {
    const way = WORDS[locale].classChange[found.change.way];
    const isRated = isClass(now.value);
    const change = isRated ? { text: '', detail: way } : changeCell(site, found.change);
    return { now, before: found.from, change, isCompared: true };
  }
  const before =
    series.points.findLast(({ figures }) => yearOf(figures[0].statement.period) === year - 1)
      ?.figures[0] ?? null;
  if (!before) return alone;
  const { notCompared, obstacles } = WORDS[locale];
  return {
    now,
    before,
    change: { text: notCompared, detail: obstacles[found.because], loose: true },
    isCompared: false,
  };
}

function rowOf(
  site: Site,
  marks: Marks,
  { now, before, change }: Pair,
  compared: boolean,
): RowView {
  const { t } = site;
  const cells: CellView[] = [
    nowCell(site, marks, now),
    before ? beforeCell(site, marks, now, before) : missing(t.notFound),
    change ?? missing(WORDS[site.locale].notCompared),
  ];
  return { header: headerOf(site, marks, now), cells: compared ? cells : cells.slice(0, 1) };
}

/** What of the table no source says, and where those of the year before are. */
function ownWork({ locale }: Site, year: number, compared: boolean, late: boolean): string[] {
  const words = WORDS[locale];
  if (compared) return [words.changesWorkedOut({ late, before: String(year - 1) })];
  return late ? [words.lateWorkedOut] : [];
}

/** Its share stands below it: beside it a phone has no room for the year before. Its target is a note of the table. */
function nowCell(site: Site, marks: Marks, figure: Figure): CellView {
  const beside = shareOfCell(site, marks, figure);
  const cell = looseCell(site, marks, figure);
  const target = targetDetail(site, figure);
  const noted = target === null ? cell : withMarks(cell, [marks.remark(`${capital(target)}.`)]);
  return beside === undefined ? noted : { ...noted, detail: beside };
}

/** The part that a count is of its whole, as words; what a score is out of, its heading says. */
function shareOfCell(site: Site, marks: Marks, figure: Figure): string | undefined {
  return matrixCell(site, figure, marks, { ...ALONE, maximumAbove: true }).beside;
}

/**
 * With its share, or a count that rose could hide a share that fell; with what it is out of and its own date, where these
 * are not those of the heading.
 */
function beforeCell(site: Site, marks: Marks, now: Figure, before: Figure): CellView {
  const cell = looseCell(site, marks, before);
  const { period } = before.statement;
  const outOf = columnDetail(site, [before]);
  const details = [
    shareOfCell(site, marks, before) ?? null,
    outOf === columnDetail(site, [now]) ? null : outOf,
    period.to.slice(4) === now.statement.period.to.slice(4) ? null : site.f.shortPeriod(period),
  ].filter((detail) => detail !== null);
  return details.length === 0 ? cell : { ...cell, detail: details.join(', ') };
}

/** Four columns fit on a phone if the words of a class may stand below each other. */
function looseCell(site: Site, marks: Marks, figure: Figure): CellView {
  const cell = plainCell(site, figure, marks, 0);
  return isClass(figure.value) ? { ...cell, loose: true } : cell;
}

function headerOf(site: Site, marks: Marks, now: Figure): HeaderView {
  const { indicator, statement } = now;
  const { index } = statement.dimensions;
  const { period } = statement;
  const label = measureOf(indicator).label[site.locale];
  const details = [
    indicator.startsWith('scores.') || indicator === 'service.score'
      ? columnDetail(site, [now])
      : null,
    period.kind === 'year' ? null : site.f.shortPeriod(period),
  ].filter((detail) => detail !== null);
  return {
    text: index === undefined ? label : `${label}, ${indexName(site, index)}`,
    href: site.addresses.indicator(indicator),
    marks: [...marks.source(statement), ...marks.row(statement)],
    ...(details.length === 0 ? {} : { detail: details.join(', ') }),
  };
}

/** Late cases of a thousand, below their count: worked out, as a note says. */
function lateRow(site: Site, pair: Pair, compared: boolean): RowView[] {
  const { now, before, change, isCompared } = pair;
  const { f, locale } = site;
  const words = WORDS[locale];
  const [own, other] = [now, before].map((figure) => {
    return figure ? latePerThousand(figure.statement) : null;
  });
  if (own === null || own === undefined) return [];
  const known = other !== null && other !== undefined;
  const cells: CellView[] = [
    { text: f.perThousand(own, LATE_DECIMALS) },
    known ? { text: f.perThousand(other, LATE_DECIMALS) } : missing(site.t.notFound),
    known && isCompared
      ? changeCell(site, lateChange(other, own))
      : (change ?? missing(words.notCompared)),
  ];
  return [
    {
      header: { text: words.latePerThousand },
      cells: compared ? cells : cells.slice(0, 1),
    },
  ];
}

function missing(text: string): CellView {
  return { text, missing: true, loose: true };
}
