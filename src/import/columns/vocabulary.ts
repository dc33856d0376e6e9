import { fold } from '../../data/fold.ts';
import { columnMeta, type Table } from '../../data/table.ts';
import { TABLES } from '../../data/tables.ts';
import { EVERYDAY_WORDS } from '../forms/everyday-words.ts';
import type { Form } from '../forms/form.ts';
import { caseForm } from '../forms/ii-06a.ts';

/** All ways to name the columns of one table. */
export interface Vocabulary {
  table: Table;
  /** Folded words → column. */
  columns: ReadonlyMap<string, string>;
}

const FORMS: readonly Form[] = [caseForm];

/** One for each table that a year can have. */
export const VOCABULARIES: readonly Vocabulary[] = Object.values<Table>(TABLES)
  .filter(({ place }) => place === 'yearly')
  .map((table) => ({ table, columns: wordsOf(table) }));

/** What stands first wins: the name, its labels, the form, then everyday words. */
function wordsOf(table: Table): Map<string, string> {
  const names = Object.keys(table.columns);
  const labels = names.flatMap((name) => {
    const { label } = columnMeta(table, name);
    return [label.vi, label.en].map((words): [string, string] => [fold(words), name]);
  });
  const forms = FORMS.filter((form) => form.table === table.name).flatMap(({ columns }) =>
    columns.flatMap(([name, ...path]) =>
      spellings(path).map((words): [string, string] => [words.map(fold).join('>'), name]),
    ),
  );
  const everyday = names.flatMap((name) =>
    (EVERYDAY_WORDS[name] ?? []).map((words): [string, string] => [fold(words), name]),
  );
  const own = names.map((name): [string, string] => [fold(name), name]);
  return new Map([...everyday, ...forms, ...labels, ...own]);
}

function spellings(path: readonly (readonly string[])[]): string[][] {
  return path.reduce<string[][]>(
    (all, level) => all.flatMap((begun) => level.map((word) => [...begun, word])),
    [[]],
  );
}

/** The column that a header path names: by all its words, or by the last of them alone. */
export function columnNamed({ columns }: Vocabulary, path: readonly string[]): string | null {
  const words = path.map(withoutRemark);
  for (let from = 0; from < words.length; from += 1) {
    const rest = words.slice(from);
    const found = columns.get(rest.join('>')) ?? columns.get(rest.join('-'));
    if (found !== undefined) return found;
  }
  return null;
}

/** "Tổng số (1)" and "Tỷ lệ đúng hạn (%)" without what stands in brackets. */
export function withoutRemark(words: string): string {
  return fold(words.replace(/\s*\([^)]*\)/g, ''));
}
