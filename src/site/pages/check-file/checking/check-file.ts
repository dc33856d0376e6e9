import { readCsv, writeCsv, type RawFile } from '../../../../data/csv/csv.ts';
import { readDataset, type Dataset } from '../../../../data/dataset.ts';
import type { Issue } from '../../../../data/issue.ts';
import { message, place } from '../../../../data/messages/messages.ts';
import { columnMeta, type Table } from '../../../../data/table.ts';
import { TABLES } from '../../../../data/tables.ts';
import type { Language } from '../../../../data/text.ts';
import { formatsFor } from '../../../../i18n/format.ts';
import type { Question as ImportQuestion } from '../../../../import/desk.ts';
import { interpret, type Understood } from '../../../../import/interpret.ts';
import { yearIn } from '../../../../import/merge.ts';
import { laidOver, plan } from '../../../../import/plan.ts';
import { understanding, wordsIn } from '../../../../import/summary.ts';
import { readWorkbook } from '../../../../import/workbook/read-workbook.ts';
import type { CheckedFile, OpenQuestion, Said } from '../../../../live/check-file/told.ts';
import { doubtsIn, idOf, questionOf } from '../../../parts/doubts/doubts.ts';
import { unitById, unitLabel } from '../../../parts/unit/unit-words.ts';
import { WORDS } from './words.ts';

interface FileOrder {
  name: string;
  bytes: Uint8Array;
  /** The tables that the site publishes. */
  registers: readonly RawFile[];
  language: Language;
  /** To the questions of a check before this one. */
  answers: ReadonlyMap<string, string>;
}

/**
 * What `check` would say of a file that is one of our tables, and what `import` would ask and say of any other. Pure,
 * and the same in a command and in a page. The file need not be registered as a source: it stands in for one.
 */
export function checkFile(order: FileOrder): CheckedFile {
  const reading = readDataset(order.registers);
  // What is published has passed its checks.
  if (!reading.ok) throw new Error('the registers have faults');
  const table = tableOf(order);
  return table === null
    ? checkWorkbook(order, reading.dataset)
    : checkTable(order, table, reading.dataset);
}

const NOTHING: Omit<CheckedFile, 'verdict'> = {
  understood: [],
  faults: [],
  questions: [],
  doubts: [],
};

/** The table whose name or whose header a CSV has; null: it is laid out in another way. */
function tableOf({ name, bytes }: FileOrder): Table | null {
  if (!/\.csv$/i.test(name)) return null;
  const tables = Object.values<Table>(TABLES);
  // "cases (1).csv": saved a second time.
  const plain = name.replace(/(?: ?\(\d+\))?\.csv$/i, '');
  const named = tables.find((table) => table.name === plain);
  if (named) return named;
  const reading = readCsv({ file: name, bytes });
  const header = reading.ok ? reading.table.header.filter((word) => word !== '') : [];
  const fits = ({ columns, key }: Table) =>
    key.every((word) => header.includes(word)) && header.every((word) => word in columns);
  return tables.find(fits) ?? null;
}

function checkTable(order: FileOrder, table: Table, before: Dataset): CheckedFile {
  const { bytes, language, registers, name } = order;
  const file =
    table.place === 'register'
      ? `${table.name}.csv`
      : `${yearOfRows(name, bytes) ?? String(before.years.at(-1) ?? '')}/${table.name}.csv`;
  const after = readDataset([...registers.filter((one) => one.file !== file), { file, bytes }]);
  const issues = after.ok ? [] : after.issues.filter((issue) => issue.file === file);
  const doubts = after.ok ? doubtsOf(after.dataset, before, [file], language) : [];
  return {
    ...NOTHING,
    verdict: WORDS[language].table({
      title: table.title[language],
      file,
      faults: issues.length,
      doubts: doubts.length,
    }),
    faults: issues.map((issue) => saidOf(issue, language)),
    doubts,
  };
}

/** The year in which the period of the first row that has one ends; null: none has. */
function yearOfRows(file: string, bytes: Uint8Array): string | null {
  const reading = readCsv({ file, bytes });
  if (!reading.ok) return null;
  const { header, rows } = reading.table;
  const years = rows.map(({ cells }) =>
    yearIn(Object.fromEntries(header.map((name, at) => [name, cells[at] ?? '']))),
  );
  return years.find((year) => /^\d{4}$/.test(year)) ?? null;
}

function checkWorkbook(order: FileOrder, published: Dataset): CheckedFile {
  const { name, bytes, language, answers } = order;
  const say = wordsIn(language);
  const book = readWorkbook({ name, bytes });
  if (!book.ok) return { ...NOTHING, verdict: say.unreadable(book.fault, book.name) };
  const registers = withStandIn(order.registers);
  const reading = readDataset(registers);
  if (!reading.ok) throw new Error('the stand-in is refused');
  const known = {
    answers: new Map([['source', STAND_IN], ...answers]),
    spare: new Set(['source']),
  };
  const { understood, questions, faults } = interpret(book.sheets, reading.dataset, known);
  const told = {
    ...NOTHING,
    understood: understood ? understanding(understood, language).map((line) => line.trim()) : [],
    faults: faults.map((fault) => ({ where: '', said: say.fault(fault), remedy: '' })),
    questions: questions.map((one) =>
      openQuestion(one, understood?.table ?? null, published, language),
    ),
  };
  const rest =
    understood && questions.length + faults.length === 0
      ? checkRows(understood, registers, published, language)
      : {};
  const whole = { ...told, ...rest };
  return {
    ...whole,
    verdict: WORDS[language].workbook({
      rows: understood?.imported.length ?? 0,
      questions: whole.questions.length,
      faults: whole.faults.length,
      doubts: whole.doubts.length,
    }),
  };
}

/** The rows that a workbook became, as if they lay in data/. */
function checkRows(
  understood: Understood,
  registers: readonly RawFile[],
  before: Dataset,
  language: Language,
): Partial<CheckedFile> {
  const next = plan(understood, registers, true);
  if (next.kind === 'issues') {
    const origin = ({ file, line }: Issue) => {
      const row = next.merged.find((one) => one.file === file)?.origins.get(line ?? 0);
      return row === undefined ? null : wordsIn(language).rowOfSheet(row + 1);
    };
    return { faults: next.issues.map((issue) => saidOf(issue, language, origin(issue))) };
  }
  if (next.kind !== 'write') return {};
  const after = readDataset(laidOver(registers, next.merged));
  const files = next.merged.map(({ file }) => file);
  return after.ok ? { doubts: doubtsOf(after.dataset, before, files, language) } : {};
}

/** The id of the file as its own source, until whoever enters its figures registers it. */
const STAND_IN = 'tep-dang-kiem-tra';

function withStandIn(registers: readonly RawFile[]): RawFile[] {
  return registers.map((one) => {
    const reading = one.file === 'sources.csv' ? readCsv(one) : null;
    if (!reading?.ok) return one;
    const { header, rows } = reading.table;
    const { columns } = TABLES.sources as Table;
    // What may not be blank is the id or words of it.
    const own = header.map((name) => (columns[name]?.safeParse('').success ? '' : STAND_IN));
    const text = writeCsv(header, [...rows.map(({ cells }) => cells), own]);
    return { file: one.file, bytes: new TextEncoder().encode(text) };
  });
}

function openQuestion(
  question: ImportQuestion,
  table: Table | null,
  dataset: Dataset,
  language: Language,
): OpenQuestion {
  const { id, choices, codes } = question;
  const nameOf = (code: string) => {
    if (codes?.kind === 'column' && table) return columnMeta(table, code).label[language];
    if (codes?.kind !== 'units') return code;
    return unitLabel({ dataset, locale: language }, unitById({ dataset }, code));
  };
  return {
    id,
    said: wordsIn(language).question(question),
    choices: [
      ...choices.map(({ value, says }) => ({ value, says: says[language] })),
      ...(codes?.ids ?? []).map((value) => ({ value, says: nameOf(value) })),
    ],
  };
}

function saidOf(issue: Issue, language: Language, origin: string | null = null): Said {
  const { problem, remedy } = message(issue, language);
  // The file is the one that was given: only the place in it is news.
  const where = origin ?? place(issue, language).slice(issue.file.length + 2);
  return { where, said: problem, remedy };
}

function doubtsOf(
  after: Dataset,
  before: Dataset,
  files: readonly string[],
  language: Language,
): Said[] {
  const asked = new Set(doubtsIn(before, before).map(idOf));
  const speaker = { dataset: after, locale: language, f: formatsFor(language) };
  return doubtsIn(after, before)
    .filter((doubt) => !asked.has(idOf(doubt)))
    .map((doubt) => questionOf(speaker, doubt))
    .filter(({ file }) => files.includes(file))
    .map((doubt) => ({
      where: place(doubt, language).slice(doubt.file.length + 2),
      said: doubt.said,
      remedy: '',
    }));
}
