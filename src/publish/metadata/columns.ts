import type { Register } from '../../data/issue.ts';
import type { Text } from '../../data/text.ts';
import { categoryLabel } from '../categories.ts';
import { columnsOf, type Column } from '../columns.ts';
import type { Cells, PublishedTable } from '../tables.ts';
import { exactly } from '../typed.ts';

/** What stands in a column of a file, in the terms that Table Schema and CSVW both know. */
export interface ColumnFacts {
  name: string;
  label: Text;
  definition: Text | null;
  unit: Text | null;
  kind: 'text' | 'list' | 'integer' | 'decimal' | 'date';
  /** What each cell matches, where it has a form. */
  pattern: string | null;
  categories: { value: string; label: Text }[];
  required: boolean;
  /** The register whose ids stand here. */
  register: Register | null;
}

const DAY = '\\d{4}-\\d\\d(-\\d\\d)?';
const PERIOD_FORMS = `\\d{4}(-(H[12]|Q[1-4]|\\d\\d))?|${DAY}/${DAY}|@${DAY}`;
/** The forms of cells, as regular expressions that JavaScript and XML Schema read alike. */
export const PATTERNS = {
  id: '[a-z0-9]+(-[a-z0-9]+)*',
  date: '\\d{4}(-\\d\\d(-\\d\\d)?)?',
  period: PERIOD_FORMS,
  quantity: '(<~|[><~])?\\d+(\\.\\d+)?',
} as const;
const FULL_DATE = /^\d{4}-\d\d-\d\d$/;

/**
 * A column of numbers is one of text in a file where a source hedges ("hơn 9.000"): what a file is said to hold must
 * hold for each of its cells.
 */
export function factsOf({ table, rows }: PublishedTable): ColumnFacts[] {
  return columnsOf(table).map((column) => columnFacts(column, rows));
}

function columnFacts(column: Column, rows: readonly Cells[]): ColumnFacts {
  const { name, meta, isNumeric, isRequired } = column;
  const cells = rows.map((row) => row[name] ?? '').filter((cell) => cell !== '');
  const isNumber = isNumeric && cells.every((cell) => exactly(cell) !== null);
  const isDay = meta.role === 'date' && cells.every((cell) => FULL_DATE.test(cell));
  const allowed = meta.role === 'list' ? meta.allowed : [];
  return {
    name,
    label: meta.label,
    definition: meta.role === 'measure' ? meta.definition : null,
    unit: meta.role === 'measure' && meta.unit.vi !== '' ? meta.unit : null,
    kind: kindOf(column, isNumber, isDay),
    pattern: isNumber || isDay ? null : patternOf(column),
    categories: allowed.map((value) => ({ value, label: categoryLabel(value) })),
    required: isRequired,
    register: meta.role === 'reference' ? meta.register : null,
  };
}

function kindOf(
  { isList, isWhole }: Column,
  isNumber: boolean,
  isDay: boolean,
): ColumnFacts['kind'] {
  if (isList) return 'list';
  if (isNumber) return isWhole ? 'integer' : 'decimal';
  return isDay ? 'date' : 'text';
}

function patternOf({ meta: { role }, isNumeric }: Column): string | null {
  if (isNumeric) return PATTERNS.quantity;
  return role === 'id' || role === 'date' || role === 'period' ? PATTERNS[role] : null;
}
