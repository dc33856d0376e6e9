import { blankYear } from '../../data/blank-year.ts';
import { readCsv, writeCsv, type RawFile } from '../../data/csv/csv.ts';
import { readDataset } from '../../data/dataset.ts';
import type { Issue } from '../../data/issue.ts';
import { LANGUAGES } from '../../data/text.ts';
import type { Table } from '../../data/table.ts';
import { TABLES } from '../../data/tables.ts';
import { yearGuide } from '../../data/year-guide.ts';
import { storySkeletons } from '../write/story-skeleton.ts';
import { hasDistricts } from './doubts.ts';
import type { Listed } from './list.ts';
import type { ListFault } from './list-fault.ts';
import { listedUnits } from './listed-units.ts';
import type { Order } from './order.ts';
import { fillIn } from './place.ts';
import { knownNames, starterFiles, unitKinds, type MadeFile } from './starter.ts';
import type { UnitCells } from './understood.ts';

export type Making =
  | { kind: 'made'; files: MadeFile[]; units: number }
  | { kind: 'faults'; faults: readonly ListFault[] }
  | { kind: 'issues'; issues: readonly Issue[] };

const UNITS = 'data/units.csv';
const DISTRICTS = 'cap-huyen';

/** All files of a province, as yet only in memory: what is written has been read by the rules of `check` before. */
export function make(order: Order, list: readonly Listed[]): Making {
  const begun = starterFiles().map(({ file, text }) => ({ file, text: fillIn(text, order.place) }));
  const own = ownUnits(begun);
  const { units, faults } = listedUnits(list, {
    book: { kinds: unitKinds(), offices: knownNames(), province: order.place.id },
    isCity: order.place.full.vi.startsWith('Thành phố '),
    years: order.years,
    endOfDistricts: endOf(own.find(({ id }) => id === DISTRICTS) ?? {}),
    taken: own.map(({ id = '' }) => id),
  });
  if (faults.length > 0) return { kind: 'faults', faults };
  const tiers = own.filter(({ id }) => id !== DISTRICTS || hasDistricts(order.years));
  const source = own[0]?.['source'] ?? '';
  const rows = [...tiers, ...units.map((unit) => ({ ...unit, source }))];
  const registers = [
    ...begun.filter(({ file }) => file !== UNITS),
    unitsFile(rows),
    ...emptyRegisters(begun),
  ];
  const reading = readDataset(rawData(registers));
  if (!reading.ok) return { kind: 'issues', issues: reading.issues };
  const years = order.years.flatMap((year) => [
    ...[...blankYear(reading.dataset, year), yearGuide(year, [])].map(({ name, text }) => ({
      ...{ file: `data/${String(year)}/${name}`, text },
    })),
    ...LANGUAGES.map((language) => ({
      file: `content/${language}/years/${String(year)}.mdx`,
      text: storySkeletons(year)[language],
    })),
  ]);
  return { kind: 'made', files: [...registers, ...years], units: units.length };
}

function ownUnits(files: readonly MadeFile[]): UnitCells[] {
  const text = files.find(({ file }) => file === UNITS)?.text ?? '';
  const csv = readCsv({ file: UNITS, bytes: new TextEncoder().encode(text) });
  if (!csv.ok) throw new Error(`${UNITS} of the starter cannot be read`);
  const { header, rows } = csv.table;
  return rows.map(({ cells }) =>
    Object.fromEntries(header.map((key, at) => [key, cells[at] ?? ''])),
  );
}

function endOf({ valid_to = '', basis = '', basis_en = '' }: UnitCells): UnitCells {
  return { valid_to, basis, basis_en };
}

/** By their ids, as the register of a province is kept. */
function unitsFile(rows: readonly UnitCells[]): MadeFile {
  const columns = Object.keys(TABLES.units.columns);
  const cells = rows
    .toSorted((a, b) => ((a['id'] ?? '') < (b['id'] ?? '') ? -1 : 1))
    .map((row) => columns.map((column) => row[column] ?? ''));
  return { file: UNITS, text: writeCsv(columns, cells) };
}

/** Registers that a province begins without a row: their headers. */
function emptyRegisters(begun: readonly MadeFile[]): MadeFile[] {
  return Object.values<Table>(TABLES)
    .filter(({ place, name }) => place === 'register' && name !== TABLES.editions.name)
    .filter(({ name }) => !begun.some(({ file }) => file === `data/${name}.csv`))
    .map(({ name, columns }) => ({
      file: `data/${name}.csv`,
      text: writeCsv(Object.keys(columns), []),
    }));
}

function rawData(files: readonly MadeFile[]): RawFile[] {
  return files
    .filter(({ file }) => file.startsWith('data/'))
    .map(({ file, text }) => ({
      file: file.slice('data/'.length),
      bytes: new TextEncoder().encode(text),
    }));
}
