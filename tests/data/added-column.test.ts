import { describe, expect, it } from 'vitest';
import { count, id, since, text } from '../../src/data/columns.ts';
import { readCsv } from '../../src/data/csv/csv.ts';
import { place } from '../../src/data/messages/messages.ts';
import { readRows } from '../../src/data/rows.ts';
import { table } from '../../src/data/table.ts';
import { textFile } from './fixture.ts';

const words = {
  label: { vi: 'Thư', en: 'Letters' },
  definition: { vi: 'Số thư.', en: 'Letters.' },
  unit: { vi: 'thư', en: 'letters' },
  better: 'neither',
} as const;
const frame = { name: 'letters', title: { vi: 'Thư', en: 'Letters' } } as const;
const name = id({ vi: 'Mã', en: 'Id' });

/** A table to which the column `answered` came in 2026. */
const letters = table({
  ...frame,
  place: 'yearly',
  key: ['id'],
  columns: { id: name, received: count(words), answered: since(2026, count(words)) },
  identities: [],
});

/** What is read of a file, or what is wrong with it and which column may have been meant. */
function read(file: string, csv: string) {
  const reading = readCsv(textFile(file, csv));
  if (!reading.ok) throw new Error(`${file} is no CSV`);
  const { rows, issues } = readRows(reading.table, letters);
  const said = issues.map((issue) => {
    const { fault } = issue;
    const named = fault.code === 'extra-column' ? fault.nearest : null;
    const lacking = fault.code === 'missing-column' ? fault.expected : null;
    return [fault.code, place(issue, 'en'), named ?? lacking].join('; ');
  });
  return { rows: rows.map(({ values, raw }) => ({ ...values, cell: raw.answered })), said };
}

describe('a column that its table marks as added in 2026', () => {
  it('may be absent from a file of 2025 and is then blank', () => {
    const { rows, said } = read('2025/letters.csv', 'id,received\na,3\n');
    expect(said).toEqual([]);
    expect(rows).toMatchObject([{ id: 'a', received: { value: 3 }, answered: null, cell: '' }]);
  });

  it('is read in a file of 2025 that has it', () => {
    const { rows } = read('2025/letters.csv', 'id,received,answered\na,3,2\n');
    expect(rows).toMatchObject([{ received: { value: 3 }, answered: { value: 2 } }]);
  });

  it.each(['2026', '2027'])('may not be absent from a file of %s', (year) => {
    const { rows, said } = read(`${year}/letters.csv`, 'id,received\na,3\n');
    expect(said).toEqual([`missing-column; ${year}/letters.csv, line 1; answered`]);
    expect(rows).toEqual([]);
  });

  it('mistyped in a file of 2025 is an extra column, with the name that may be meant', () => {
    const { said } = read('2025/letters.csv', 'id,received,anwsered\na,3,2\n');
    expect(said).toEqual(['extra-column; 2025/letters.csv, line 1, column anwsered (C); answered']);
  });

  it('excuses no other column from being there', () => {
    const { said } = read('2025/letters.csv', 'id,answered\na,2\n');
    expect(said).toEqual(['missing-column; 2025/letters.csv, line 1; received']);
  });

  it('cannot be one that must be filled, nor stand in a register', () => {
    const made = (place: 'yearly' | 'register', column: typeof letters.columns.answered) =>
      table({ ...frame, place, key: ['id'], columns: { id: name, column }, identities: [] });
    const filled = since(2026, text({ vi: 'Tên', en: 'Name' }));
    expect(() => made('register', letters.columns.answered)).toThrow('column column of letters');
    expect(() =>
      table({
        ...frame,
        place: 'yearly',
        key: ['id'],
        columns: { id: name, filled },
        identities: [],
      }),
    ).toThrow('column filled of letters');
  });
});
