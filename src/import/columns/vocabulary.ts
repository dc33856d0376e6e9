import { fold } from '../../data/fold.ts';
import { columnMeta, type Table } from '../../data/table.ts';
import { TABLES } from '../../data/tables.ts';
import { EVERYDAY_WORDS } from '../forms/everyday-words.ts';
import type { Form, Path } from '../forms/form.ts';
import { FORMS } from '../forms/forms.ts';
import { isEnglish } from './english.ts';
import { isIdle, isNeutral, isPercent, levelOf } from './header-words.ts';

/** All ways to name the columns of one table. */
export interface Vocabulary {
  table: Table;
  /** Folded words → column; null: a column of a form that data/ has no place for. */
  columns: ReadonlyMap<string, string | null>;
  /** Folded words that may name any of several columns. */
  either: ReadonlyMap<string, readonly string[]>;
}

/** One for each table that a year can have. */
export const VOCABULARIES: readonly Vocabulary[] = Object.values<Table>(TABLES)
  .filter(({ place }) => place === 'yearly')
  .map((table) => ({ table, columns: wordsOf(table), either: doubtfulIn(table) }));

/** What stands first wins: the name, its labels, the forms, then everyday words. */
function wordsOf(table: Table): Map<string, string | null> {
  const names = Object.keys(table.columns);
  const labels = names.flatMap((name) => {
    const { label } = columnMeta(table, name);
    return [label.vi, label.en].map((words): [string, string] => [fold(words), name]);
  });
  const forms = FORMS.filter((form) => form.table === table.name);
  const alone = forms.some((form) => form.alone === true);
  const plain = names.filter((name) => !alone || columnMeta(table, name).role !== 'measure');
  const everyday = plain.flatMap((name) =>
    (EVERYDAY_WORDS[name] ?? []).map((words): [string, string] => [fold(words), name]),
  );
  const own = names.map((name): [string, string] => [fold(name), name]);
  return new Map<string, string | null>([
    ...everyday,
    ...forms.flatMap(asides),
    ...forms.flatMap(spelled),
    ...labels,
    ...[...doubtfulIn(table)].map(([words, [name = '']]): [string, string] => [words, name]),
    ...own,
  ]);
}

function doubtfulIn(table: Table): Map<string, readonly string[]> {
  const forms = FORMS.filter((form) => form.table === table.name);
  const doubtful = forms.flatMap(({ either = [] }) => either);
  return new Map(
    doubtful.flatMap(([columns, ...path]) =>
      spellings(path).map((words): [string, readonly string[]] => [
        keyOf(words.map(bare)),
        columns,
      ]),
    ),
  );
}

function bare(level: string): string {
  return levelOf(level).words;
}

function spelled({ columns }: Form): [string, string][] {
  return columns.flatMap(([name, ...path]) =>
    spellings(path).map((words): [string, string] => [keyOf(words.map(bare)), name]),
  );
}

function asides({ aside = [] }: Form): [string, null][] {
  return aside.flatMap((path) =>
    spellings(path).map((words): [string, null] => [keyOf(words.map(bare)), null]),
  );
}

function spellings(path: Path): string[][] {
  return path.reduce<string[][]>(
    (all, level) => all.flatMap((begun) => level.map((word) => [...begun, word])),
    [[]],
  );
}

function keyOf(levels: readonly string[]): string {
  return levels.join('>');
}

/** A column by the words that name it, and what stands over it that this leaves unsaid. */
export interface Named {
  column: string | null;
  /** All that its words may name, where they leave that open. */
  either: readonly string[];
  /** Folded names of groups, and words in brackets, that no part of the column's name explains. */
  unsaid: string[];
}

/** A way to read a header path: its levels, what stands in brackets beside them, and what the levels from each on may be called. */
interface Reading {
  words: readonly string[];
  remarks: readonly string[];
  names: readonly (readonly [string, string])[];
  /** Its last level, left out here, says that it is the share of what the others name. */
  share: boolean;
}

/** All ways to read a header path, the fullest first; the same for every table. */
export type Readings = readonly Reading[];

export function readingsOf(path: readonly string[]): Readings {
  const levels = path.map(levelOf);
  const remarks = levels.flatMap((level) => level.remarks);
  const bare = levels.map(({ words }) => words);
  const telling = bare.filter((words, at) => at === bare.length - 1 || !isNeutral(words));
  const last = bare.at(-1) ?? '';
  const share = isShare(last, path.at(-1) ?? '');
  // A label of ours may have brackets of its own.
  return [
    readingOf(
      levels.map(({ whole }) => whole),
      [],
    ),
    readingOf(bare, remarks),
    readingOf(telling, remarks),
    ...(bare.length > 1 && (share || isCount(last) || last === '')
      ? [readingOf(telling.slice(0, -1), remarks, share)]
      : []),
  ];
}

function readingOf(words: readonly string[], remarks: readonly string[], share = false): Reading {
  const names = words.map((_, from): [string, string] => {
    const own = words.slice(from);
    return [keyOf(own), own.join('-')];
  });
  return { words, remarks, names, share };
}

/** The column that a header path names: by all its words, or by the last of them alone. */
export function columnNamed(vocabulary: Vocabulary, path: readonly string[]): Named | null {
  return columnRead(vocabulary, readingsOf(path));
}

export function columnRead(vocabulary: Vocabulary, readings: Readings): Named | null {
  const all = readings.flatMap((reading) => namedBy(vocabulary, reading) ?? []);
  return all.find(({ unsaid }) => unsaid.length === 0) ?? all[0] ?? null;
}

function namedBy(
  { table, columns, either }: Vocabulary,
  { words, remarks, names, share }: Reading,
): Named | null {
  const at = names.findIndex((own) => own.some((name) => columns.has(name)));
  const key = names[at]?.find((name) => columns.has(name));
  if (key === undefined) return null;
  const named = columns.get(key) ?? null;
  const column = share ? `${named ?? ''}_share` : named;
  if (share && !(`${named ?? ''}_share` in table.columns)) return null;
  const open = either.get(key) ?? [];
  const groups = words.slice(0, at).filter((word) => !isNeutral(word));
  // "Tổng số hồ sơ (Total cases)" says the same twice.
  const said = [named, ...words.map((word) => columns.get(word))];
  const repeats = (remark: string) =>
    isEnglish(remark) && said.includes(columns.get(keyOf([bare(remark)])) ?? '');
  return {
    column,
    // What is open of a number is open of its share.
    either: share ? open.map((one) => `${one}_share`).filter((one) => one in table.columns) : open,
    unsaid: [...groups, ...remarks.filter((remark) => !isIdle(remark) && !repeats(remark))],
  };
}

/** "Quá hạn › Số lượng": the number of what stands above. */
function isCount(folded: string): boolean {
  return COUNTS.has(folded);
}

const COUNTS = new Set(
  ['Số lượng', 'SL', 'Số', 'Số hồ sơ', 'Số HS', 'Số lượng hồ sơ', 'Hồ sơ', 'Số TTHC'].map(fold),
);

/** "Quá hạn › Tỷ lệ (%)": the share of what stands above. */
function isShare(folded: string, written: string): boolean {
  return ['', 'ty-le', 'ti-le', 'tl'].includes(folded) && isPercent(written);
}
