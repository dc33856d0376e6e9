import type { Figure, Statement } from '../../../data/figures.ts';
import { yearOf } from '../../../data/period.ts';
import type { MeasureColumn } from '../../../data/tables.ts';
import { isPlanned } from '../../../derive/planned.ts';
import { statementsOf } from '../../../derive/select.ts';
import { isCollective } from '../../../derive/units.ts';
import type { CounterRow } from '../../../charts/makers/procedures-at-counters.ts';
import type { Site } from '../../site.ts';
import { unitById, unitName, unitShortName } from '../../parts/unit/unit-words.ts';

const COLUMNS: readonly MeasureColumn<'procedures'>[] = ['at_centre', 'interlinked'];

/** What a source says of one counter, and whose counter it is. */
interface NamedRow extends CounterRow {
  counter: string;
}

/** The counts that are known of single counters: of each thing counted at a counter the latest. */
export function counterRows(site: Site): NamedRow[] {
  const rows = singleCounters(site);
  // What was done comes after what was planned, and takes its place.
  const inOrder = [...rows.filter(isPlanned), ...rows.filter((row) => !isPlanned(row))];
  const figures = inOrder.flatMap((statement) =>
    COLUMNS.flatMap((column) => statement.figures.get(column) ?? []),
  );
  const latest = new Map(
    figures.map((figure) => {
      const { unit, scope } = figure.statement;
      return [[unit, scope, figure.column].join('\n'), figure];
    }),
  );
  return [...latest.values()].map((figure) => ({ ...namesOf(site, figure.statement), figure }));
}

/** The remarks of the sources on these counts, each once. */
export function counterNotes(site: Site): string[] {
  const notes = counterRows(site).flatMap(({ label, figure }) => {
    const note = figure.statement.note?.[site.locale];
    return note === undefined ? [] : [{ label, note }];
  });
  return [...Map.groupBy(notes, ({ note }) => note)].map(
    ([note, of]) => `${site.f.list(of.map(({ label }) => label))}: ${note}`,
  );
}

function singleCounters(site: Site): Statement<'procedures'>[] {
  return statementsOf(site.dataset, { table: 'procedures' }).filter(({ unit }) => {
    const { kind } = unitById(site, unit);
    return kind !== 'province' && !isCollective(unitById(site, unit));
  });
}

function namesOf(site: Site, { unit, scope, scopeText, period }: Figure['statement']) {
  const own = unitById(site, unit);
  const year = yearOf(period);
  const owner = unitShortName(site, own, year);
  return {
    counter: unitName(site, own, year),
    owner,
    label: scope === '' ? owner : `${owner}, ${scopeText[site.locale]}`,
  };
}
