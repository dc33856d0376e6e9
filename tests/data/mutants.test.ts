import fc from 'fast-check';
import { afterAll, expect, it, vi } from 'vitest';
import { readCsv, type CsvReading, type RawFile, type RawTable } from '../../src/data/csv/csv.ts';
import { readDataset } from '../../src/data/dataset.ts';
import { readFolder } from '../../src/data/folder.ts';
import type { RowsReading } from '../../src/data/rows.ts';
import { SEALED, tableFile } from '../../src/data/table-file.ts';
import type { Table } from '../../src/data/table.ts';
import { TABLES } from '../../src/data/tables.ts';
import { LEDGER } from '../../src/editions/ledger.ts';
import { readPublication, unsealed } from '../../src/editions/publication.ts';
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
/** Names, titles and rules stand in registers, which are not sealed: a well-formed change of theirs passes. */
const OF_A_REGISTER: readonly Verdict[] = [...ALLOWED.any, 'different'];

/** The lock of the sealed years: it names each value that is not as it was published. */
const notices: Notices = (mutated) => {
  const reading = readPublication(mutated);
  return reading.ok ? unsealed(reading.publication) : reading.issues;
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

const files = readFolder('data');
const originals = new Map(
  files
    .filter(({ file }) => tableFile(file) !== SEALED && file !== LEDGER)
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
      const isSealed = original?.table.place === 'yearly';
      const allowed = outcome === 'any' && !isSealed ? OF_A_REGISTER : ALLOWED[outcome];
      expect(allowed).toContain(verdict);
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
  const totals = new Map<Verdict, number>();
  for (const own of counts.values()) {
    for (const [verdict, times] of own) totals.set(verdict, (totals.get(verdict) ?? 0) + times);
  }
  const said = [...totals].map(([verdict, times]) => `${times} ${verdict}`).join(', ');
  console.info(`mutants: ${said}`);
});
