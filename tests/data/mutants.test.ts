import fc from 'fast-check';
import { afterAll, expect, it, vi } from 'vitest';
import { readCsv, type CsvReading, type RawFile, type RawTable } from '../../src/data/csv/csv.ts';
import { readDataset } from '../../src/data/dataset.ts';
import { readRecord } from '../../src/data/folder.ts';
import type { RowsReading } from '../../src/data/rows.ts';
import { SEALED, STORY, tableFile } from '../../src/data/table-file.ts';
import type { Table } from '../../src/data/table.ts';
import { TABLES } from '../../src/data/tables.ts';
import { latestOf, LEDGER, readLedger, sealedFiles } from '../../src/editions/ledger.ts';
import { changedValues, openYears } from '../../src/editions/lock.ts';
import { cells } from './mutants/cells.ts';
import { judge, published, type Notices, type Verdict } from './mutants/judge.ts';
import { written, type Mutation, type Original } from './mutants/mutation.ts';
import { saving } from './mutants/saving.ts';
import { shape } from './mutants/shape.ts';

/**
 * The published data, with one file broken at random: whatever happens to a file,
 * the reader says so in the right place or reads what was meant.
 */
const RUNS = 3000;
const SEED = 2019;
const MUTATIONS = new Map(
  [...saving, ...shape, ...cells].map((mutation) => [mutation.name, mutation]),
);
const ALLOWED: Record<Mutation['outcome'], readonly Verdict[]> = {
  same: ['same'],
  reported: ['reported'],
  any: ['same', 'reported', 'noticed'],
};

// A run changes one file; the others need not be parsed again.
vi.mock(import('../../src/data/csv/csv.ts'), async (original) => {
  const module = await original();
  const known = new WeakMap<Uint8Array, CsvReading>();
  const readCsv = (file: RawFile) => {
    const reading = known.get(file.bytes) ?? module.readCsv(file);
    known.set(file.bytes, reading);
    return reading;
  };
  return { ...module, readCsv };
});
vi.mock(import('../../src/data/rows.ts'), async (original) => {
  const module = await original();
  const known = new WeakMap<RawTable, RowsReading<never>>();
  const readRows = (raw: RawTable, table: Table) => {
    const reading = known.get(raw) ?? module.readRows(raw, table);
    known.set(raw, reading as RowsReading<never>);
    return reading as RowsReading<never>;
  };
  return { ...module, readRows };
});

const files = readRecord({ data: 'data', content: 'content' });
const originals = new Map(
  files
    .filter(
      ({ file }) => tableFile(file) !== SEALED && tableFile(file) !== STORY && file !== LEDGER,
    )
    .map((file) => [file.file, toOriginal(file)]),
);
const sound = readDataset(files);
const unharmed = sound.ok ? published(sound.dataset) : '';

function toOriginal(file: RawFile): Original {
  const reading = readCsv(file);
  const table = Object.values<Table>(TABLES).find(
    ({ place, name }) => tableFile(file.file) === `${place}/${name}`,
  );
  if (!reading.ok || !table) throw new Error(`${file.file} is not in order to begin with`);
  const { header, rows } = reading.table;
  const text = new TextDecoder().decode(file.bytes);
  return { file: file.file, table, text, header, rows: rows.map((row) => row.cells) };
}

/** The rows of each register that editions hold and that stand in it today, cell by cell. */
const { editions } = readLedger(files);
const latest = [...latestOf(editions).values()];
const held = new Map(
  files
    .filter(({ file }) => originals.get(file)?.table.place === 'register')
    .map((raw) => {
      const copies = latest.flatMap(({ id }) =>
        sealedFiles(id, files).filter(({ file }) => file === raw.file),
      );
      return [
        raw.file,
        rowsOf(raw).intersection(new Set(copies.flatMap((copy) => [...rowsOf(copy)]))),
      ];
    }),
);

function heldAndLost(file: string, bytes: Uint8Array): string[] {
  return [...(held.get(file) ?? [])].filter((row) => !rowsOf({ file, bytes }).has(row));
}

/** Each row as its filled cells, whatever the order of the columns. */
function rowsOf(file: RawFile): Set<string> {
  const csv = readCsv(file);
  if (!csv.ok) return new Set();
  const { header, rows } = csv.table;
  return new Set(
    rows.map(({ cells: row }) => {
      const filled = header.flatMap((column, at) => (row[at] ? [`${column}: ${row[at]}`] : []));
      return filled.sort().join('\n');
    }),
  );
}

/** The lock of the sealed years: it names each value that is not as it was published. */
const notices: Notices = (mutated) =>
  changedValues(openYears(editions, mutated, sound.ok ? sound.dataset.years : []));

const counts = new Map<string, Map<Verdict, number>>();

function count(name: string, verdict: Verdict): void {
  const own = counts.get(name) ?? new Map<Verdict, number>();
  counts.set(name, own.set(verdict, (own.get(verdict) ?? 0) + 1));
}

/** Named, so that a counterexample can be read. */
const chosen = fc.record({
  file: fc.constantFrom(...originals.keys()),
  name: fc.constantFrom(...MUTATIONS.keys()),
  picks: fc.infiniteStream(fc.nat()),
});

it('a broken file is reported where it is broken, or read as it was meant', () => {
  fc.assert(
    fc.property(chosen, ({ file, name, picks }) => {
      const original = originals.get(file);
      const mutation = MUTATIONS.get(name);
      const mutant =
        original && mutation?.change(original, (of) => picks.next().value % Math.max(of, 1));
      fc.pre(mutant !== undefined && mutant !== null);
      const mutated = files.map((raw) => (raw.file === file ? { file, bytes: mutant.bytes } : raw));
      const verdict = judge(mutated, file, mutant, unharmed, notices);
      count(name, verdict);
      const outcome = mutation?.outcome ?? 'same';
      // A row of a register that no sealed year names changes freely.
      const isFree = original?.table.place === 'register' && outcome === 'any';
      const lost = isFree && verdict === 'different' ? heldAndLost(file, mutant.bytes) : null;
      if (lost) expect(lost).toEqual([]);
      else expect(ALLOWED[outcome]).toContain(verdict);
    }),
    { numRuns: RUNS, seed: SEED },
  );
});

const tables = fc.constantFrom(...originals.values());
const anyBytes = fc.record({ original: tables, bytes: fc.uint8Array({ maxLength: 400 }) });
const anyCells = fc
  .tuple(tables, fc.infiniteStream(fc.string({ unit: 'binary' })))
  .map(([original, strings]) => {
    const cells = [...strings.take(original.header.length)];
    return { original, bytes: written(original.header, [cells, cells], null).bytes };
  });

it.each([
  ['bytes', anyBytes],
  ['cells', anyCells],
])('whatever %s a file has, the reader does not throw', (_what, any) => {
  fc.assert(
    fc.property(any, ({ original, bytes }) => {
      const reading = readDataset([{ file: original.file, bytes }]);
      expect(reading.ok).toBe(false);
    }),
    { numRuns: 500, seed: SEED },
  );
});

afterAll(() => {
  // Without these, the rule on rows that no year names was not tried.
  expect(held.get('units.csv')?.size).toBeGreaterThan(10);
  const totals = new Map<Verdict, number>();
  for (const own of counts.values()) {
    for (const [verdict, times] of own) totals.set(verdict, (totals.get(verdict) ?? 0) + times);
  }
  const said = [...totals].map(([verdict, times]) => `${times} ${verdict}`).join(', ');
  console.info(`mutants: ${said}`);
});
