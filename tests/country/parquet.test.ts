import { DuckDBInstance } from '@duckdb/node-api';
import { parquetReadObjects } from 'hyparquet';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROVINCE, type JoinedTable } from '../../src/country/gather/join.ts';
import { parquetOf } from '../../src/country/gather/parquet.ts';
import { figuresTable } from '../../src/publish/figures.ts';
import { TABLES } from '../../src/data/tables.ts';

const field = (name: string, type: string) => ({ name, type, title: name, 'title@en': name });

/** Made up: numbers that binary fractions cannot hold, and what is no number. */
const table: JoinedTable = {
  ...{ name: 'figures', title: 'Số liệu', 'title@en': 'Figures', foreignKeys: [] },
  fields: [PROVINCE, field('cases', 'integer'), field('value', 'number'), field('odd', 'integer')],
  rows: [
    ['kiến-vàng', '9007199254740993', '8.00', '007'],
    ['kiến-vàng', '', '0.1', '7'],
    ['sương', '-3', '', ''],
  ],
};

it('what is written is read back by another program as it was: no print is altered, what is blank is null', async () => {
  const bytes = parquetOf(table);
  expect(await parquetReadObjects({ file: bytes.buffer })).toEqual([
    { province: 'kiến-vàng', cases: 9007199254740993n, value: '8.00', odd: '007' },
    { province: 'kiến-vàng', cases: null, value: '0.1', odd: '7' },
    { province: 'sương', cases: -3n, value: null, odd: null },
  ]);
  expect(parquetOf(table)).toEqual(bytes);
});

it('a table without rows is one', async () => {
  const bytes = parquetOf({ ...table, rows: [] });
  expect(await parquetReadObjects({ file: bytes.buffer })).toEqual([]);
});

it('DuckDB calculates with it to the last digit', async () => {
  const desk = mkdtempSync(join(tmpdir(), 'parquet-'));
  const file = join(desk, 'figures.parquet');
  writeFileSync(file, parquetOf(table));
  const connection = await (await DuckDBInstance.create()).connect();
  const answer = await connection.runAndReadAll(
    `SELECT province, sum(cases)::VARCHAR, sum(CAST(value AS DECIMAL(18, 4)))::VARCHAR
     FROM '${file}' GROUP BY province ORDER BY province`,
  );
  expect(answer.getRows()).toEqual([
    ['kiến-vàng', '9007199254740993', '8.1000'],
    ['sương', '-3', null],
  ]);
  rmSync(desk, { recursive: true });
});

it('no table of a province has a column of the name that is put before all', () => {
  const tables = [...Object.values(TABLES), figuresTable];
  expect(tables.filter(({ columns }) => PROVINCE.name in columns)).toEqual([]);
});
