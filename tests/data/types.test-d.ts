import { count } from '../../src/data/columns.ts';
import type { Figure, Statement } from '../../src/data/figures.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import type { NAMED_IDS } from '../../src/data/named.ts';
import { table } from '../../src/data/table.ts';
import { isIndicator, measureOf, type IndicatorId, type TableId } from '../../src/data/tables.ts';
import { figuresOf, statementsOf } from '../../src/derive/select.ts';
import { peersIn } from '../../src/derive/units.ts';
import { changeCell } from '../../src/site/parts/table/cells.ts';

/**
 * Names that code must not get wrong, each misspelt once: the lint step fails when one of
 * these lines compiles. Nothing here is run.
 */
declare const dataset: Dataset;
declare const anyStatement: Statement;
declare const caseRow: Statement<'cases'>;
declare const figure: Figure;
declare const fromOutside: string;
declare const stringsAndFormats: Parameters<typeof changeCell>[0];
type Named = (typeof NAMED_IDS)[number];

export const misspelt = [
  // @ts-expect-error a change that no rule has judged
  changeCell(stringsAndFormats, { way: 'up', difference: 2, decimals: 0 }),
  // @ts-expect-error a table that there is not
  statementsOf(dataset, { table: 'case' }),
  // @ts-expect-error a register is no table of statements
  statementsOf(dataset, { table: 'units' }),
  // @ts-expect-error an indicator that no table has
  figuresOf(dataset, 'cases.lates'),
  // @ts-expect-error a column of another table
  figuresOf(dataset, 'cases.one_stop'),
  // @ts-expect-error a column that holds no figures
  measureOf('cases.field'),
  // @ts-expect-error words from outside, not yet looked up
  measureOf(fromOutside),
  // @ts-expect-error a column that no table has
  anyStatement.figures.get('lates'),
  // @ts-expect-error a column of another table
  caseRow.figures.get('one_stop'),
  // @ts-expect-error a column of another table
  statementsOf(dataset, { table: 'cases' })[0]?.figures.has('one_stop'),
  // @ts-expect-error a dimension that no key has
  anyStatement.dimensions.fields,
  // @ts-expect-error a tier, as any unit named in code, must be declared in src/data/named.ts
  'cap-huyen' satisfies Named['id'],
  // @ts-expect-error a register of which no id is declared there
  'fields' satisfies Named['register'],
  // @ts-expect-error an index, misspelt
  'par-indeks' satisfies Named['id'],
  // @ts-expect-error no table of a figure
  figure.statement.table === 'case',
  // @ts-expect-error no column of a figure
  figure.column === 'lates',
  // @ts-expect-error no indicator of a figure
  figure.indicator === 'cases.lates',
  // @ts-expect-error a peer group that there is not
  peersIn(dataset, 'district', 2019),
];

export const right: unknown[] = [
  statementsOf(dataset, { table: 'cases' })[0]?.figures.get('late'),
  figuresOf(dataset, 'cases.late'),
  anyStatement.figures.get('one_stop'),
  anyStatement.dimensions.field,
  isIndicator(fromOutside) && measureOf(fromOutside),
  peersIn(dataset, 'districts', 2019),
];

const words = {
  label: { vi: '', en: '' },
  definition: { vi: '', en: '' },
  unit: { vi: '', en: '' },
  better: 'neither',
} as const;
const frame = { name: 'made-up', title: { vi: '', en: '' }, place: 'yearly' } as const;

// @ts-expect-error a count that is better when it is higher
export const judged = count({ ...words, better: 'higher' });

export const tables = [
  table({
    ...frame,
    key: ['unit'],
    // @ts-expect-error a whole that the table has no column for
    columns: { unit: count(words), part: count({ ...words, whole: 'totl' }) },
    identities: [],
  }),
  table({
    ...frame,
    key: ['unit'],
    // @ts-expect-error a ceiling that the table has no column for
    columns: { unit: count(words), part: count({ ...words, ceiling: 'max' }) },
    identities: [],
  }),
  table({
    ...frame,
    // @ts-expect-error a key that is no column
    key: ['units'],
    columns: { unit: count(words) },
    identities: [],
  }),
  table({
    ...frame,
    key: ['unit'],
    columns: { unit: count(words), total: count(words), part: count({ ...words, whole: 'total' }) },
    // @ts-expect-error a sum of a column that there is not
    identities: [{ kind: 'sum', total: 'totl', parts: ['part'] }],
  }),
];

type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

export const whole: [
  Equal<Extract<IndicatorId<'feedback'>, `feedback.${'received' | 'score'}`>, 'feedback.received'>,
  Equal<Extract<TableId, 'units' | 'inspections' | 'findings'>, never>,
] = [true, true];
