import { columnMeta, type Table } from '../../data/table.ts';
import type { Choice, Desk } from '../desk.ts';
import { letter } from '../workbook/cell.ts';
import type { TakenColumn } from './assign.ts';
import { levelOf } from './header-words.ts';
import { scaleIn, unitOfCount, unitsOfCount } from './scale-words.ts';

/**
 * By how much a count of the column is multiplied: 1000 where the column is in thousands. While that is still asked,
 * what the heading says.
 */
export type ScaleOf = (column: TakenColumn) => number;

/** Thousands and millions are asked about once for the table, or for a column that says so itself. */
export function settleScale(
  table: Table,
  taken: readonly TakenColumn[],
  title: readonly string[],
  desk: Desk,
): ScaleOf {
  const counts = countsIn(table, taken);
  const said = unitsOfCount(title).find((words) => scaleIn(words) !== null) ?? null;
  const whole = said === null ? null : scaleIn(said);
  const all = whole === null || counts.length === 0 ? 1 : ask('scale', said ?? '', whole, desk);
  // Columns that say the same are asked about once, by the first of them.
  const alike = Map.groupBy(counts, ({ header }) => ownWords(header));
  const own = new Map(
    [...alike].flatMap(([words, columns]) => {
      const [first, ...others] = columns;
      const scale = scaleIn(words);
      if (first === undefined || scale === null || scale === whole) return [];
      const written = others.length === 0 ? first.header : words.replace(/[\s;]+$/, '');
      const answer = ask(`scale:${letter(first.index)}`, written, scale, desk);
      return columns.map(({ index }) => [index, answer] as const);
    }),
  );
  return ({ index }) => own.get(index) ?? all;
}

/** The columns of things that are counted, which alone can be in thousands. */
export function countsIn(table: Table, taken: readonly TakenColumn[]): TakenColumn[] {
  return taken.filter(({ column }) => {
    const meta = columnMeta(table, column);
    return meta.role === 'measure' && meta.measure === 'count';
  });
}

/** Only brackets and what follows "ĐVT" speak of the unit of a count. */
function ownWords(header: string): string {
  const label = unitOfCount([header]);
  return [...header.split(' › ').flatMap((level) => levelOf(level).remarks), label ?? ''].join(
    ' ; ',
  );
}

function ask(id: string, written: string, scale: number, desk: Desk): number {
  const answer = desk.settle({
    id,
    about: { kind: 'scale', written },
    choices: [times(scale), times(1)],
  });
  return Number(answer ?? scale);
}

function times(scale: number): Choice {
  const value = String(scale);
  return scale === 1
    ? { value, says: { vi: 'số trong bảng đã đủ, không nhân', en: 'figures stand in full' } }
    : {
        value,
        says: { vi: `nhân mỗi số đếm với ${value}`, en: `multiply every count by ${value}` },
      };
}
