import type { RawFile } from '../../src/data/csv/csv.ts';
import { readDataset, type Dataset } from '../../src/data/dataset.ts';
import type { TableKey } from '../../src/data/draft.ts';
import type { Figure, Statement } from '../../src/data/figures.ts';
import { message, place } from '../../src/data/messages/messages.ts';
import { parsePeriod } from '../../src/data/period.ts';
import { TABLES } from '../../src/data/tables.ts';
import { sound, textFile } from '../data/fixture.ts';

/** Rows of a table with only the columns that matter, laid out to be read. */
type Sheets = Partial<Record<TableKey, string>>;

/**
 * The registers of the faultless province, Bến Mơ, and of its figures only those
 * that are given here. Rows of a register are added to it. A column that is not
 * named is empty; the source is the yearly report unless a row says otherwise.
 */
export function datasetWith(sheets: Sheets): Dataset {
  const files = new Map(registers().map((file) => [file.file, file]));
  for (const [key, sheet] of Object.entries(sheets) as [TableKey, string][]) {
    for (const file of filesOf(key, sheet)) {
      const register = files.get(file.file);
      files.set(file.file, register ? appended(register, file) : file);
    }
  }
  const reading = readDataset([...files.values()]);
  if (reading.ok) return reading.dataset;
  const said = reading.issues.map(
    (issue) => `${place(issue, 'en')}: ${message(issue, 'en').problem}`,
  );
  throw new Error(said.join('\n'));
}

/** The figure of an id that must be there. */
export function figureOf(dataset: Dataset, id: string): Figure {
  const figure = dataset.figures.get(id);
  if (!figure)
    throw new Error(`no figure ${id}; there are ${[...dataset.figures.keys()].join(', ')}`);
  return figure;
}

/** The statement of an id that must be there. */
export function statementOf(dataset: Dataset, id: string): Statement {
  const statement = dataset.statements.find((known) => known.id === id);
  if (!statement) throw new Error(`no statement ${id}`);
  return statement;
}

function registers(): RawFile[] {
  return sound().filter(({ file }) => !file.includes('/'));
}

/** One file for a register; one for each year of a yearly table. */
function filesOf(key: TableKey, sheet: string): RawFile[] {
  const { name, place: where, columns } = TABLES[key];
  const [header = [], ...rows] = sheet
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(',').map((cell) => cell.trim()));
  const stray = header.filter((column) => !(column in columns));
  if (stray.length > 0) throw new Error(`${name} has no column ${stray.join(', ')}`);
  const cell = (row: string[], column: string) =>
    row[header.indexOf(column)] ?? (column === 'source' ? 'bao-cao' : '');
  const line = (row: string[]) =>
    Object.keys(columns)
      .map((column) => cell(row, column))
      .join(',');
  const byFolder = Map.groupBy(rows, (row) =>
    where === 'register' ? '' : `${yearIn(cell(row, 'period'), cell(row, 'from'))}/`,
  );
  return [...byFolder].map(([folder, own]) =>
    textFile(`${folder}${name}.csv`, [Object.keys(columns).join(','), ...own.map(line)].join('\n')),
  );
}

/** By its period; an inspection has none, and stands with the day on which it began. */
function yearIn(period: string, from: string): string {
  return period === '' ? from.slice(0, 4) : yearOf(period);
}

function yearOf(period: string): string {
  const reading = parsePeriod(period);
  if (!reading.ok) throw new Error(`no period: ${period}`);
  return reading.period.to.slice(0, 4);
}

function appended(register: RawFile, more: RawFile): RawFile {
  const text = ({ bytes }: RawFile) => new TextDecoder().decode(bytes);
  return textFile(register.file, text(register) + text(more).split('\n').slice(1).join('\n'));
}
