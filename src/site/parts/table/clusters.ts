import type { Statement } from '../../../data/figures.ts';
import { measures } from '../../../data/table.ts';
import { measureOf, STATEMENT_TABLES, type MeasureColumn } from '../../../data/tables.ts';

/** The share of cells that must be filled; rows that would leave more blank make a table of their own. */
const FILLED_FROM = 0.6;
/** The most measures that a reader can follow across one row. */
const MOST_COLUMNS = 9;

/** Rows of one table of the data that are read across, with the measures that they state. */
export interface Cluster {
  statements: Statement[];
  columns: MeasureColumn[];
}

/**
 * Rows of one table of the data → groups whose rows state much the same measures out of the same maximum, each in the
 * order given. A score out of 100 and one out of 300 are never read down one column.
 */
export function clusters(statements: readonly Statement[]): Cluster[] {
  const found: Cluster[] = [];
  for (const statement of statements) {
    const own = shownColumns(statement);
    const home = found.find((cluster) => fits(cluster, statement, own));
    if (home) {
      home.statements.push(statement);
      home.columns = inOrder(statement, [...new Set([...home.columns, ...own])]);
    } else found.push({ statements: [statement], columns: inOrder(statement, own) });
  }
  return found;
}

function fits({ statements, columns }: Cluster, statement: Statement, own: readonly string[]) {
  const together = new Set<string>([...columns, ...own]);
  const filled = [...statements, statement].reduce((sum, row) => sum + shownColumns(row).length, 0);
  const most = together.size <= Math.max(MOST_COLUMNS, columns.length);
  const [first] = statements;
  return (
    most &&
    filled / (together.size * (statements.length + 1)) >= FILLED_FROM &&
    (first === undefined || maximumOf(first) === maximumOf(statement))
  );
}

/** The measures of a row, less those that only say what another is out of. */
function shownColumns({ figures }: Statement): MeasureColumn[] {
  const all = [...figures.values()];
  const ceilings = new Set(all.map(({ indicator }) => measureOf(indicator).ceiling));
  return all.map(({ column }) => column).filter((column) => !ceilings.has(column));
}

/** The greatest possible score as the row states it; blank where it does not. */
export function maximumOf({ figures }: Statement): string {
  const scores = [...figures.values()].filter(
    ({ indicator }) => measureOf(indicator).measure !== 'rank',
  );
  return scores
    .flatMap(({ indicator }) => {
      const { ceiling } = measureOf(indicator);
      return ceiling === undefined ? [] : (figures.get(ceiling)?.raw ?? []);
    })
    .join();
}

/** In the order of the table's definition. */
function inOrder({ table }: Statement, columns: readonly MeasureColumn[]): MeasureColumn[] {
  const definition = STATEMENT_TABLES.find(({ name }) => name === table);
  const order: string[] = definition ? measures(definition).map(([column]) => column) : [];
  return columns.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
}
