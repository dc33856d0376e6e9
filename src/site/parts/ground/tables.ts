import type { Unit } from '../../../data/dataset.ts';
import type { Figure } from '../../../data/figures.ts';
import { yearOf } from '../../../data/period.ts';
import { measureOf, type IndicatorId } from '../../../data/tables.ts';
import type { GroundCount, GroundPeriod } from '../../../derive/ground-counts.ts';
import type { Site } from '../../site.ts';
import { columnDetail, plainCell } from '../table/cells.ts';
import { marksFor, remarkNotes, type Marks } from '../table/marks.ts';
import type { CellView, RowView, TableView } from '../table/view.ts';
import { unitShortName, unitYearLink } from '../unit/unit-words.ts';
import { WORDS } from './words.ts';

/** The list of figures that the sums of a period are made of, by its fragment. */
export function partsId({ period }: GroundPeriod): string {
  return `cong-${period.raw.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}

/** The periods in the order given, those after the break first; a line where it falls. */
export function groundTable(
  site: Site,
  former: string,
  periods: readonly GroundPeriod[],
): TableView {
  const words = WORDS[site.locale];
  const indicators = indicatorsIn(periods);
  const marks = marksFor(site, statementsIn(periods.filter(isOwn)), 'nothing');
  return {
    caption: words.caption({ former }),
    columns: columnsOf(site, periods, site.t.columns.year),
    rows: periods.map((one, at): RowView => ({
      ...(one.side === 'after' && periods[at + 1]?.side === 'before' ? { kind: 'broken' } : {}),
      header: { text: site.f.shortPeriod(one.period), detail: whose(site, one) },
      cells: indicators.map((indicator) => cellOf(site, marks, one, one.counts.get(indicator))),
    })),
    notes: [
      ...remarkNotes([words.line, ...lackingWords(site, periods), words.sources]),
      ...marks.notes(),
    ],
  };
}

/** Each unit of a period with its own figures, and their sums. */
export function partsTable(site: Site, one: GroundPeriod): TableView {
  const words = WORDS[site.locale];
  const indicators = indicatorsIn([one]);
  const marks = marksFor(site, statementsIn([one]), 'rows');
  const year = yearOf(one.period);
  const partOf = (unit: Unit, indicator: IndicatorId) =>
    partsOf(one.counts.get(indicator)).find(({ statement }) => statement.unit === unit.id);
  return {
    caption: words.partsCaption({ period: site.f.periodName(one.period) }),
    columns: columnsOf(site, [one], site.t.columns.unit),
    rows: [
      ...one.units.map((unit): RowView => {
        const { href } = unitYearLink(site, unit, year);
        return {
          header: {
            text: unitShortName(site, unit, year),
            ...(href === undefined ? {} : { href }),
          },
          cells: indicators.map((indicator): CellView => {
            const part = partOf(unit, indicator);
            return part
              ? plainCell(site, part, marks, 0)
              : { text: site.t.notFound, missing: true };
          }),
        };
      }),
      {
        kind: 'whole',
        header: { text: words.sum },
        cells: indicators.map((indicator): CellView => {
          const count = one.counts.get(indicator);
          return count?.kind === 'whole' ? { text: site.f.number(count.total) } : { text: '' };
        }),
      },
    ],
    notes: marks.notes(),
  };
}

/** True of a period in which one unit alone has the ground: its figure is no sum. */
function isOwn({ units }: GroundPeriod): boolean {
  return units.length === 1;
}

function cellOf(
  site: Site,
  marks: Marks,
  one: GroundPeriod,
  count: GroundCount | undefined,
): CellView {
  if (count?.kind !== 'whole') {
    const found = one.units.length - (count?.units.length ?? one.units.length);
    const of = site.f.number(one.units.length);
    return {
      text: WORDS[site.locale].notAll({ found: site.f.number(found), of }),
      missing: true,
    };
  }
  const [first] = count.parts;
  if (isOwn(one)) return plainCell(site, first, marks, 0);
  return {
    text: site.f.number(count.total),
    href: `#${partsId(one)}`,
    detail: [...new Set(['derived', ...count.parts.map(statusOf)] as const)]
      .filter((status) => status !== 'final')
      .map((status) => site.t.status[status])
      .join(', '),
  };
}

function statusOf({ statement }: Figure) {
  return statement.status;
}

function columnsOf(
  site: Site,
  periods: readonly GroundPeriod[],
  first: string,
): TableView['columns'] {
  return [
    { label: first, numeric: false },
    ...indicatorsIn(periods).map((indicator) => {
      const detail = columnDetail(
        site,
        periods.flatMap(({ counts }) => partsOf(counts.get(indicator)).slice(0, 1)),
      );
      return {
        label: measureOf(indicator).label[site.locale],
        numeric: true,
        ...(detail === null ? {} : { detail }),
      };
    }),
  ];
}

function whose(site: Site, { side, units, period }: GroundPeriod): string {
  const words = WORDS[site.locale];
  const names = site.f.list(units.map((unit) => unitShortName(site, unit, yearOf(period))));
  return side === 'before'
    ? words.before({ names, several: units.length > 1 })
    : words.after({ names, count: site.f.number(units.length) });
}

/** Who is missing where a sum would have been of a part only. */
function lackingWords(site: Site, periods: readonly GroundPeriod[]): string[] {
  return periods.flatMap(({ period, counts }) =>
    [...counts].flatMap(([indicator, count]) =>
      count.kind === 'whole'
        ? []
        : [
            WORDS[site.locale].lacking({
              period: site.f.shortPeriod(period),
              label: measureOf(indicator).label[site.locale].toLocaleLowerCase(site.locale),
              names: site.f.list(
                count.units.map((unit) => unitShortName(site, unit, yearOf(period))),
              ),
            }),
          ],
    ),
  );
}

function indicatorsIn(periods: readonly GroundPeriod[]): IndicatorId[] {
  return [...(periods[0]?.counts.keys() ?? [])];
}

function partsOf(count: GroundCount | undefined) {
  return count?.kind === 'whole' ? count.parts : [];
}

function statementsIn(periods: readonly GroundPeriod[]) {
  const rows = periods.flatMap(({ counts }) =>
    [...counts.values()].flatMap((count) => partsOf(count).map(({ statement }) => statement)),
  );
  return [...new Set(rows)];
}
