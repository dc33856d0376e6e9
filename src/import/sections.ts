import type { Dataset } from '../data/dataset.ts';
import type { Register } from '../data/issue.ts';
import type { Table } from '../data/table.ts';
import type { Text } from '../data/text.ts';
import { namesUnitAlone } from './cells/office-name.ts';
import { choicesOf, isEntry, isIn, knownIds, namedIn, readReference } from './cells/references.ts';
import type { NameReader } from './cells/unit-names.ts';
import type { TakenColumn } from './columns/assign.ts';
import { scopeIn } from './columns/scope.ts';
import { SKIP_CHOICE } from './columns/skip-choice.ts';
import type { Whole } from './columns/whole.ts';
import { SKIP, type Choice, type Desk, type SectionSays } from './desk.ts';
import type { BodyRow } from './layout/body.ts';
import { headingsIn, SHEET_NAME, type Heading } from './layout/headings.ts';
import { isOfLevel, levelIn, levelsIn } from './levels.ts';
import { wordsAt, wordsOf, type Sheet } from './workbook/cell.ts';

/** What the heading over a row says of it; null: the row is left out, or that is still in question. */
export type SectionOf = (row: number) => Whole | null;

/** A heading that is understood, and what its rows are given. */
export interface SectionSaid {
  row: number;
  words: string;
  cells: Whole;
}

export interface Sections {
  of: SectionOf;
  said: readonly SectionSaid[];
  /** The same of a row that sums others; null too where nobody can tell what it sums. */
  ofSum: (sum: BodyRow) => Whole | null;
}

interface Sectioned {
  sheet: Sheet;
  /** Where the header begins; what stands above is its title. */
  top: number;
  table: Table;
  taken: readonly TakenColumn[];
  whole: Whole;
  dataset: Dataset;
  unitNamed: NameReader;
  desk: Desk;
}

/** What one heading says: a column of the table that the rows lack, and what to put there. */
interface Said {
  column: SectionSays;
  /** Surely so: nobody is asked. */
  sure: Whole | null;
  guesses: readonly string[];
  scope: Text | null;
}

const REGISTERS = { unit: 'units', field: 'fields', index: 'indices' } as const;

/**
 * A heading inside a table speaks of the rows under it: "CẤP XÃ", "Lĩnh vực đất đai", "Hồ sơ trực
 * tuyến". It is understood where a register settles it, idle where the rows say the same
 * themselves, and asked about once otherwise; rows are never written as if it were not there.
 */
export function settleSections(of: Sectioned, body: readonly BodyRow[]): Sections {
  if ('id' in of.table.columns) return { of: () => ({}), ofSum: () => ({}), said: [] };
  const headings = [
    ...titlesOver(of, body),
    ...headingsIn(of.sheet, body, (one, words) => isHeading(of, one, words)),
  ];
  const said = headings.flatMap((heading) => {
    const what = saidBy(of, heading);
    return what === null ? [] : [{ heading, what }];
  });
  const settled = new Map<number, Settled>();
  // An inner heading goes before the one over it.
  const inward = said.toSorted(
    ({ heading: a }, { heading: b }) =>
      (a.rows.at(-1) ?? 0) - (b.rows.at(-1) ?? 0) || b.row - a.row,
  );
  for (const { heading, what } of inward) {
    const before = [...settled.values()].filter(
      (one) => one.column === what.column && one.whole !== 'same',
    );
    const rows = heading.rows.filter((row) => !before.some((one) => one.rows.includes(row)));
    if (rows.length > 0 || what.sure !== null) {
      const whole = settle(of, { ...heading, rows }, what);
      settled.set(heading.row, { column: what.column, words: heading.words, rows, whole });
    }
  }
  const all = [...settled].toSorted(([a], [b]) => a - b).map(([, one]) => one);
  return {
    said: [...settled].flatMap(([row, { words, whole, rows }]) =>
      whole === 'same' || whole === null || rows.length === 0 ? [] : [{ row, words, cells: whole }],
    ),
    of: (row) => together(all.filter(({ rows }) => rows.includes(row))),
    ofSum: ({ row, kind }) => {
      const own = settled.get(row);
      if (kind === 'group-total') return own ? together([own]) : {};
      const [, last] =
        [...settled].filter(([at]) => at >= of.top && at < row).toSorted(([a], [b]) => b - a)[0] ??
        [];
      if (!last) return {};
      return last.column === 'unit' ? together([last]) : null;
    },
  };
}

interface Settled {
  column: Said['column'];
  words: string;
  rows: readonly number[];
  whole: Whole | 'same' | null;
}

function together(settled: readonly Settled[]): Whole | null {
  return settled.reduce<Whole | null>(
    (all, { whole }) =>
      all === null || whole === null ? null : whole === 'same' ? all : { ...all, ...whole },
    {},
  );
}

/** A title or a name of the sheet of one level, over rows that all name units of another: "Kết quả của cấp xã" over districts. */
function titlesOver(of: Sectioned, body: readonly BodyRow[]): Heading[] {
  const rows = body.filter(({ kind }) => kind === 'item').map(({ row }) => row);
  const above = of.sheet.rows.slice(0, of.top).flatMap((cells, row) =>
    cells.flatMap((cell) =>
      wordsOf(cell)
        .split('\n')
        .map((words) => ({ row, words: words.trim(), rows })),
    ),
  );
  const lines = [...above, { row: SHEET_NAME, words: of.sheet.name, rows }];
  // "Cấp xã trên địa bàn các huyện" speaks of communes.
  const levels = lines.flatMap(({ words }) => levelsIn(words.replace(PLACE, '')));
  const line = lines.find(({ words }) => levelIn(words) !== null);
  if (!line || new Set(levels).size !== 1 || levels[0] === 'province') return [];
  return has(of.taken, 'unit') && isOthers(of, line, 'every') ? [line] : [];
}

const PLACE = /\s(?:trên địa bàn|thuộc)\s.*$/iu;

/** Rows that are statements of their own are headings only where they name a level or an office over others. */
function isHeading({ table, taken, dataset, unitNamed }: Sectioned, one: BodyRow, words: string) {
  if (one.kind === 'group' || one.kind === 'group-total' || one.kind === 'words') return true;
  const byUnit = has(taken, 'unit') || !('unit' in table.columns);
  if (byUnit) {
    return one.kind === 'silent'
      ? isEntry(dataset, 'fields', fieldWords(words)) && !has(taken, 'field')
      : levelIn(words) !== null;
  }
  const named = unitNamed(words);
  const unit = named.kind === 'one' ? dataset.units.get(named.id) : undefined;
  const isName = unit && (one.kind !== 'item' || namesUnitAlone(unit, words));
  return isName === true && !isEntry(dataset, 'fields', words);
}

function has(taken: readonly TakenColumn[], name: string): boolean {
  return taken.some(({ column }) => column === name);
}

function fieldWords(words: string): string {
  return words.replace(/^lĩnh vực\s*:?\s*/iu, '');
}

/** null: it says nothing that its rows do not say themselves. */
function saidBy(of: Sectioned, heading: Heading): Said | null {
  const { table, taken, whole, dataset, unitNamed } = of;
  const { words } = heading;
  const lacks = (column: string) => column in table.columns && !has(taken, column);
  const nobody = { sure: null, guesses: [], scope: null };
  const isField = isEntry(dataset, 'fields', fieldWords(words));
  if (isField || /^lĩnh vực(?!.*(?:tỉnh|huyện|xã)$)/iu.test(words)) {
    if (!lacks('field')) return null;
    const found = readReference(dataset, 'fields', fieldWords(words));
    return found.kind === 'one'
      ? { ...nobody, column: 'field', sure: { field: found.id } }
      : { ...nobody, column: 'field', guesses: found.ids };
  }
  const scope = scopeIn(words);
  if (scope) return { ...nobody, column: 'scope', scope };
  if (lacks('index')) {
    const named = namedIn(dataset, 'indices', words);
    if (named.length > 0 || /^(?:bộ )?chỉ số/iu.test(words))
      return named.includes(whole['index'] ?? '')
        ? null
        : { ...nobody, column: 'index', guesses: named };
  }
  if (!('unit' in table.columns)) return null;
  if (!lacks('unit')) return isOthers(of, heading) ? { ...nobody, column: 'rows' } : null;
  const own = whole['unit'];
  if (own === undefined) return null;
  const named = unitNamed(words);
  if (named.kind === 'one') {
    const unit = dataset.units.get(named.id);
    const isPart = unit?.parent === own && namesUnitAlone(unit, words);
    if (named.id === own) return { ...nobody, column: 'unit', sure: { unit: own } };
    return isPart
      ? { ...nobody, column: 'unit', sure: { unit: named.id } }
      : { ...nobody, column: 'unit', guesses: [...partsOf(of, words), named.id] };
  }
  return { ...nobody, column: 'unit', guesses: [...partsOf(of, words), ...named.ids] };
}

/** Tiers and groups of the unit that reports, of the level that a heading names. */
function partsOf({ dataset, whole }: Sectioned, words: string): string[] {
  const level = levelIn(words);
  if (level === null) return [];
  return [...dataset.units.values()]
    .filter(({ kind, parent }) => (kind === 'tier' || kind === 'group') && parent === whole['unit'])
    .filter(({ name_vi, short_vi }) => [name_vi, short_vi].some((name) => levelIn(name) === level))
    .map(({ id }) => id);
}

/** Rows that each name a unit, and some or all of another level than the heading over them. */
function isOthers(
  { sheet, taken, dataset, unitNamed }: Sectioned,
  { words, rows }: Heading,
  how: 'some' | 'every' = 'some',
): boolean {
  const level = levelIn(words);
  const at = taken.find(({ column }) => column === 'unit')?.index;
  if (level === null || at === undefined) return false;
  const units = rows.flatMap((row) => {
    const named = unitNamed(wordsAt(sheet, row, at));
    return named.kind === 'one' ? (dataset.units.get(named.id) ?? []) : [];
  });
  return units.length > 0 && units[how](({ kind }) => !isOfLevel(kind, level));
}

function settle(of: Sectioned, { row, words, rows }: Heading, said: Said): Settled['whole'] {
  const { dataset, table, desk } = of;
  if (said.sure !== null) return said.sure;
  const register: Register | null =
    said.column === 'scope' || said.column === 'rows' ? null : REGISTERS[said.column];
  const scope = table.name === 'cases' ? said.scope : null;
  const guessed: Choice[] =
    register === null
      ? scope
        ? [{ value: scope.vi, says: SCOPE }]
        : []
      : choicesOf(dataset, register, [...new Set(said.guesses)]);
  const choices = [...guessed, SAME, SKIP_CHOICE];
  const answer = desk.settle(
    {
      id: row === SHEET_NAME ? 'section:sheet' : `section:${String(row + 1)}`,
      about: {
        kind: 'section',
        written: words,
        row,
        rows: rows.map((one) => one + 1),
        says: said.column,
      },
      choices,
      ...(register === null ? {} : { codes: { kind: register, ids: knownIds(dataset, register) } }),
    },
    (one) => {
      if (choices.some(({ value }) => value === one)) return null;
      return register === null
        ? { nearest: choices[0]?.value ?? null }
        : isIn(dataset, register)(one);
    },
  );
  if (answer === null || answer === SKIP) return null;
  if (answer === SAME.value) return 'same';
  if (scope) return { scope: scope.vi, scope_en: scope.en };
  return { [said.column]: answer };
}

const SAME: Choice = {
  value: 'same',
  says: {
    vi: 'tiêu đề ấy không đổi gì, ghi như các dòng khác',
    en: 'it changes nothing: write them like the other rows',
  },
};

const SCOPE = {
  vi: 'các dòng ấy chỉ là của phần này',
  en: 'those rows are of this part only',
};
