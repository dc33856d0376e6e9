import { fold } from '../../data/fold.ts';
import { columnMeta, type Table } from '../../data/table.ts';
import { TABLES } from '../../data/tables.ts';
import { EVERYDAY_WORDS } from '../forms/everyday-words.ts';
import type { Form, Path } from '../forms/form.ts';
import { FORMS } from '../forms/forms.ts';
import { isIdle, isNeutral, levelOf } from './header-words.ts';

/** All ways to name the columns of one table. */
export interface Vocabulary {
  table: Table;
  /** Folded words → column; null: a column of a form that data/ has no place for. */
  columns: ReadonlyMap<string, string | null>;
}

/** One for each table that a year can have. */
export const VOCABULARIES: readonly Vocabulary[] = Object.values<Table>(TABLES)
  .filter(({ place }) => place === 'yearly')
  .map((table) => ({ table, columns: wordsOf(table) }));

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
    ...own,
  ]);
}

function spelled({ columns }: Form): [string, string][] {
  return columns.flatMap(([name, ...path]) =>
    spellings(path).map((words): [string, string] => [
      keyOf(words.map((word) => levelOf(word).words)),
      name,
    ]),
  );
}

function asides({ aside = [] }: Form): [string, null][] {
  return aside.flatMap((path) =>
    spellings(path).map((words): [string, null] => [
      keyOf(words.map((word) => levelOf(word).words)),
      null,
    ]),
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
  /** Folded names of groups, and words in brackets, that no part of the column's name explains. */
  unsaid: string[];
}

/** The column that a header path names: by all its words, or by the last of them alone. */
export function columnNamed({ columns }: Vocabulary, path: readonly string[]): Named | null {
  const levels = path.map(levelOf);
  const remarks = levels.flatMap((level) => level.remarks);
  const bare = levels.map(({ words }) => words);
  const telling = bare.filter((words, at) => at === bare.length - 1 || !isNeutral(words));
  // A label of ours may have brackets of its own.
  const readings = [
    { words: path.map(fold), remarks: [] },
    { words: bare, remarks },
    { words: telling, remarks },
  ];
  for (const { words, remarks: beside } of readings) {
    const at = words.findIndex((_, from) => keyIn(columns, words.slice(from)) !== null);
    if (at === -1) continue;
    const key = keyIn(columns, words.slice(at)) ?? '';
    const groups = words.slice(0, at).filter((word) => !isNeutral(word));
    return {
      column: columns.get(key) ?? null,
      unsaid: [...groups, ...beside.filter((remark) => !isIdle(remark))],
    };
  }
  return null;
}

function keyIn(columns: Vocabulary['columns'], words: readonly string[]): string | null {
  return [words.join('>'), words.join('-')].find((key) => columns.has(key)) ?? null;
}
