import { columnMeta } from '../data/table.ts';
import type { Language } from '../data/text.ts';
import { saysNothing } from './cells/number-text.ts';
import type { Codes, Question } from './desk.ts';
import type { Interpretation, Understood } from './interpret.ts';
import type { BodyRow, RowKind } from './layout/body.ts';
import { english } from './messages/en.ts';
import { vietnamese } from './messages/vi.ts';
import type { ImportWords } from './messages/words.ts';
import { address, cellAt, letter } from './workbook/cell.ts';

export function wordsIn(language: Language): ImportWords {
  return language === 'vi' ? vietnamese : english;
}

/** What was understood, what is doubted and what is wrong, for a terminal. */
export function summary(
  { sheets, understood, questions, faults }: Interpretation,
  language: Language,
): string {
  const say = wordsIn(language);
  const blocks = [
    sheets.flatMap(({ name, hidden, tables, stray }) => [
      say.sheet(name, hidden, tables),
      ...(stray.length === 0 ? [] : [say.stray(stray.slice(0, 5))]),
    ]),
    understood ? understanding(understood, language) : [],
    questions.flatMap((question) => asked(question, language)),
    codesOf(questions).map(({ kind, ids }) => say.codes(kind, ids)),
    questions.length > 0 ? [say.howToAnswer] : [],
    faults.map((fault) => say.fault(fault)),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** What was understood, line by line. */
export function understanding(understood: Understood, language: Language): string[] {
  const { sheet, table, header, columns, whole, body, sections, withheld, inner, imported, gaps } =
    understood;
  const say = wordsIn(language);
  const first = address(header.top, 0);
  const last = address(
    header.top + header.depth - 1,
    Math.max(...columns.taken.map(({ index }) => index)),
  );
  const taken = columns.taken.map(({ index, header: words, column, part }) => {
    const { label } = columnMeta(table, column);
    return `  ${letter(index)} "${words}" → ${column} (${label[language]})${part === null ? '' : ` · ${part}`}`;
  });
  const aside = columns.leftOut.map(
    ({ index, header: words }) =>
      `  ${letter(index)} ${words === '' ? say.unnamed : `"${words}"`}: ${say.leftOutColumn}`,
  );
  const items = new Set(imported.map(({ row }) => row));
  const leftOut = body.filter(({ row }) => !items.has(row));
  const strokes = strokesIn(understood);
  return [
    say.understood(sheet.name, table.title[language], `${first}:${last}`),
    say.columns,
    ...taken,
    ...aside,
    ...Object.entries(whole).map(([column, value]) => say.whole(column, value)),
    ...sections.flatMap(({ row, words, cells }) =>
      Object.entries(cells).map(([column, value]) => say.section(row + 1, words, column, value)),
    ),
    say.rowsTaken(imported.length),
    ...[...Map.groupBy(leftOut, ({ kind }) => kind)].map(([kind, rows]) =>
      say.rowsLeftOut(reason(kind), rowList(rows)),
    ),
    ...(withheld.length === 0 ? [] : [say.rowsLeftOut('withheld', rowList(withheld))]),
    ...(inner.length === 0 ? [] : [say.rowsLeftOut('inner', rowList(inner))]),
    ...(strokes === 0 ? [] : [say.strokes(strokes)]),
    ...gaps.map(({ row, column, printed, summed }) =>
      say.gap(row + 1, column, printed, String(summed)),
    ),
  ];
}

function reason(kind: RowKind): Exclude<RowKind, 'item'> | 'skipped' {
  return kind === 'item' ? 'skipped' : kind;
}

function rowList(rows: readonly BodyRow[]): string {
  return rows
    .map(({ row, label }) => `${String(row + 1)}${label === '' ? '' : ` (${short(label)})`}`)
    .join(', ');
}

function short(label: string): string {
  const line = label.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

function asked(question: Question, language: Language): string[] {
  const { id, choices } = question;
  return [
    `? ${id}: ${wordsIn(language).question(question)}`,
    ...choices.map(
      ({ value, says }) =>
        `    ${id}=${value}${says[language] === value ? '' : `  (${says[language]})`}`,
    ),
  ];
}

/** What may be answered, each list once. */
function codesOf(questions: readonly Question[]): Codes[] {
  const all = questions.flatMap(({ codes }) => (codes ? [codes] : []));
  return [...Map.groupBy(all, ({ kind }) => kind).values()].flatMap(([first]) => first ?? []);
}

/** Cells of taken rows that hold a sign for "nothing": left empty, and said so. */
function strokesIn({ sheet, table, columns, imported }: Understood): number {
  const figures = columns.taken.filter(
    ({ column }) => columnMeta(table, column).role === 'measure',
  );
  return imported.reduce((sum, { row }) => {
    const cells = figures.map(({ index }) => cellAt(sheet, row, index));
    return sum + cells.filter((cell) => cell.kind === 'text' && saysNothing(cell.text)).length;
  }, 0);
}
