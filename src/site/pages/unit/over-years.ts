import type { Unit } from '../../../data/dataset.ts';
import type { Figure } from '../../../data/figures.ts';
import { yearOf, type Period } from '../../../data/period.ts';
import { measureOf, type IndicatorId } from '../../../data/tables.ts';
import { figuresIn, statementsOf } from '../../../derive/select.ts';
import { standsForUnit } from '../../../derive/stands-for-unit.ts';
import { lengthOf } from '../../../derive/series.ts';
import { columnDetail, matrixCell, rankColumn } from '../../parts/table/cells.ts';
import { maximumOf } from '../../parts/table/clusters.ts';
import { decimalsOf } from '../../parts/table/decimals.ts';
import { marksFor, remarkNotes } from '../../parts/table/marks.ts';
import { withRoomBeside } from '../../parts/table/matrix.ts';
import { serviceCaution } from '../../parts/service/service-view.ts';
import { indexName } from '../../parts/table/ratings.ts';
import { WORDS as TABLE_WORDS } from '../../parts/table/words.ts';
import type { CellView, TableView } from '../../parts/table/view.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** What the table over the years shows, as far as there are figures. */
const OVER_YEARS: readonly IndicatorId[] = [
  'procedures.announced',
  'procedures.total',
  'procedures.one_stop',
  'procedures.at_centre',
  'cases.resolved',
  'cases.late',
  'cases.pending_overdue',
  'scores.score',
  'scores.class',
  'service.score',
  'national.rank',
];

/** Key figures year by year; a figure of a part of a year names that part. */
export function overYears(site: Site, unit: Unit): TableView | null {
  const { t, f, dataset, addresses } = site;
  const words = WORDS[site.locale];
  const plain = statementsOf(dataset, { unit: unit.id }).filter(standsForUnit);
  const columns = comparableColumns(
    site,
    OVER_YEARS.flatMap((indicator) => figuresIn(plain, indicator)),
  );
  const years = dataset.years.filter((year) =>
    columns.some(({ figures }) => latest(figures, year)),
  );
  if (years.length === 0) return null;
  const shown = plain.filter(({ id }) =>
    columns.some(({ figures }) => figures.some(({ statement }) => statement.id === id)),
  );
  const caution = serviceCaution(site, shown);
  const alone = new Set(shown.map(({ source }) => source)).size === 1;
  const marks = marksFor(site, shown, alone ? 'rows' : 'nothing');
  const blank = years.some((year) => columns.some(({ figures }) => !latest(figures, year)));
  return {
    caption: words.overYears,
    columns: [
      { label: t.columns.year, numeric: false },
      ...columns.map(({ label, figures }) => {
        const detail = columnDetail(site, figures);
        return {
          label,
          numeric: true,
          ...(figures[0] && rankColumn(figures[0].indicator)),
          ...(detail === null ? {} : { detail }),
        };
      }),
    ],
    rows: withRoomBeside(
      years.toReversed().map((year) => ({
        header: { text: String(year), href: addresses.unitYear(year, unit.id) },
        cells: columns.map(({ figures }): CellView => {
          const figure = latest(figures, year);
          if (!figure) return { text: '', missing: true };
          const { period } = figure.statement;
          return {
            ...matrixCell(site, figure, marks, {
              decimals: decimalsOf(figures),
              maximumAbove: true,
            }),
            ...(isWhole(period) ? {} : { detail: f.shortPeriod(period) }),
          };
        }),
      })),
    ),
    notes: [
      ...remarkNotes(blank ? [TABLE_WORDS[site.locale].blank] : []),
      ...(alone ? [] : [{ mark: null, text: words.sourcesByYear }]),
      ...marks.notes(),
      ...remarkNotes(caution === null ? [] : [`${caution.term}: ${caution.detail}`]),
    ],
  };
}

/**
 * The figure of the last period in the year. Where several sources give one, the first, which the sentences of the
 * page use too.
 */
function latest(figures: readonly Figure[], year: number): Figure | undefined {
  const own = figures.filter(({ statement }) => yearOf(statement.period) === year);
  const last = own.at(-1)?.statement.period.raw;
  return own.find(({ statement }) => statement.period.raw === last);
}

/** True of a whole year and of 31 December: then the heading of the row says when, and the cell need not. */
function isWhole({ kind, to }: Period): boolean {
  return kind === 'year' || (kind === 'moment' && to.endsWith('-12-31'));
}

/**
 * Figures → columns in which each can be set beside the next, no two of one heading: of one indicator and one index, and
 * scores of one maximum: a place or a class is one whatever the points were out of. Parts of years have a column only
 * where no whole year is known: the part that is known of most years, if of more than one. Their own year shows the others.
 */
function comparableColumns(
  site: Site,
  figures: readonly Figure[],
): { label: string; figures: Figure[] }[] {
  const lines = Map.groupBy(figures, (figure) =>
    [figure.indicator, figure.statement.dimensions.index, maximumApart(figure)].join(' '),
  );
  return [...lines.values()].flatMap((line) => {
    const lengths = Map.groupBy(line, ({ statement }) => lengthOf(statement.period));
    const byDay = lengths.get('moment') ?? [];
    const parts = [...lengths].filter(([length]) => length !== 'moment').map(([, own]) => own);
    const flow = lengths.get('year') ?? bestKnown(parts, byDay.length === 0);
    return [flow, byDay]
      .filter((own) => own.length > 0)
      .map((own) => ({
        label: labelOf(site, own, own === byDay && flow.length > 0),
        figures: own,
      }));
  });
}

/** What a score is out of; nothing of what says the same whatever the points are. */
function maximumApart({ indicator, statement }: Figure): string {
  const { measure } = measureOf(indicator);
  return measure === 'rank' || measure === 'class' ? '' : maximumOf(statement);
}

/** The part of a year that is known of most years. One year alone is a column only where there is nothing else. */
function bestKnown(parts: readonly Figure[][], alone: boolean): Figure[] {
  const yearsOf = (own: readonly Figure[]) =>
    new Set(own.map(({ statement }) => yearOf(statement.period))).size;
  const [most = []] = parts.toSorted((a, b) => yearsOf(b) - yearsOf(a));
  return yearsOf(most) > 1 || (alone && parts.length === 1) ? most : [];
}

function labelOf(site: Site, figures: readonly Figure[], onDay: boolean): string {
  const [first] = figures;
  if (!first) return '';
  const { index } = first.statement.dimensions;
  // A column of places is known by the name of its index.
  const measure =
    first.indicator === 'national.rank' ? [] : [measureOf(first.indicator).label[site.locale]];
  return [
    ...measure,
    ...(index === undefined ? [] : [indexName(site, index)]),
    ...(onDay ? [WORDS[site.locale].onDay] : []),
  ].join(', ');
}
