import { expect, it } from 'vitest';
import { categoryLabel } from '../../src/publish/categories.ts';
import { columnMeta, type Table } from '../../src/data/table.ts';
import { TABLES } from '../../src/data/tables.ts';

/** Languages are named by their code alone: their column is the one whose words need not be written. */
const CODES = Object.values<Table>(TABLES).flatMap((table) =>
  Object.keys(table.columns)
    .filter((column) => column !== 'language')
    .flatMap((column) => {
      const meta = columnMeta(table, column);
      return meta.role === 'list' ? meta.allowed.map((code) => [table.name, column, code]) : [];
    }),
);

it('every code that may stand in a list has words of its own in Vietnamese', () => {
  const wordless = CODES.filter(([, , code = '']) => categoryLabel(code).vi === code);
  expect(wordless).toEqual([]);
});
