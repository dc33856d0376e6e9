import { writeCsv } from './csv/csv.ts';
import type { Dataset, Unit } from './dataset.ts';
import { aliveDuring, lifetime } from './lifetime.ts';
import type { Table } from './table.ts';
import { TABLES } from './tables.ts';

/** A file of a year's folder, by its name there. */
export interface YearFile {
  name: string;
  text: string;
}

/** The tables a year can have. */
export const YEARLY_TABLES = Object.values<Table>(TABLES).filter(({ place }) => place === 'yearly');

/** Tables in which every unit is looked for each year; their templates name the units. */
const ROW_FOR_EACH_UNIT: readonly string[] = ['procedures', 'cases', 'scores'];

/** The tables of a year before anything is known: their columns, and the units it has. */
export function blankYear({ units }: Pick<Dataset, 'units'>, year: number): YearFile[] {
  const living = [...units.values()].filter(
    (unit) => isCompared(unit) && livesIn(unit, units, year),
  );
  const ids = living.map(({ id }) => id).sort();
  return YEARLY_TABLES.map((table) => {
    const columns = Object.keys(table.columns);
    const rows = ROW_FOR_EACH_UNIT.includes(table.name)
      ? ids.map((unit) =>
          columns.map(
            (column) => (({ unit, period: String(year) }) as Record<string, string>)[column] ?? '',
          ),
        )
      : [];
    return { name: `${table.name}.csv`, text: writeCsv(columns, rows) };
  });
}

/** One office among its peers; not a tier, a group of units or the province, nor a commune that is not followed. */
function isCompared({ kind, peer_group }: Unit): boolean {
  return peer_group !== null && peer_group !== 'joined-communes' && kind !== 'tier';
}

function livesIn(unit: Unit, units: Dataset['units'], year: number): boolean {
  return aliveDuring(lifetime(unit, units), `${year}-01-01`, `${year}-12-31`);
}
