import type { Desk } from '../desk.ts';
import { isFigureRow } from '../layout/figure-row.ts';
import type { Recognised } from '../layout/recognise.ts';
import { letter, wordsAt, type Sheet } from '../workbook/cell.ts';
import type { TakenColumn } from './assign.ts';
import { isPercent } from './header-words.ts';
import { changesCount, namesUnits, scaleIn } from './scale-words.ts';

/** What a row says that its figures count, with the rows that say it. */
type Units = ReadonlyMap<string, readonly number[]>;

function unitsIn({ sheet, header }: Recognised): { index: number; units: Units } | null {
  const column = header.columns.find(({ path }) => namesUnits(path.at(-1) ?? ''));
  if (!column) return null;
  const first = header.top + header.depth;
  const rows = sheet.rows.flatMap((_, row) =>
    row >= first && isFigureRow(sheet, row) && wordsAt(sheet, row, column.index) !== ''
      ? [row]
      : [],
  );
  const units = Map.groupBy(rows, (row) => wordsAt(sheet, row, column.index).trim());
  return { index: column.index, units };
}

/**
 * Lines such as a title might have, from where else units are said: a column that says the same of
 * all rows, and the name of the sheet.
 */
export function unitLines(found: Recognised): string[] {
  const [only, ...others] = [...(unitsIn(found)?.units.keys() ?? [])];
  const inColumn = only !== undefined && others.length === 0 && tells(only) ? [only] : [];
  return [...inColumn, ...inName(found.sheet)].map((words) => `Đơn vị tính: ${words}`);
}

function inName({ name }: Sheet): string[] {
  const words = name.replace(/\d+/g, ' ');
  if (/%(?!\d)|phần trăm/iu.test(name)) return ['%'];
  return scaleIn(words) === null ? [] : [name.replace(/[()]/g, ' ').trim()];
}

function tells(words: string): boolean {
  return changesCount(words) || isPercent(words);
}

/** What one of a row's counts stands for; null: its figures are no counts. */
export type RowScale = (row: number) => number | null;

/** Units that differ from row to row, where some are thousands or per cent, are one question. */
export function settleRowUnits(
  found: Recognised,
  counts: readonly TakenColumn[],
  desk: Desk,
): RowScale {
  const said = unitsIn(found);
  const differ = said !== null && said.units.size > 1 && [...said.units.keys()].some(tells);
  if (!differ || counts.length === 0) return () => 1;
  const answer = desk.settle({
    id: 'row-units',
    about: {
      kind: 'row-units',
      column: letter(said.index),
      units: [...said.units].map(([words, rows]) => ({ words, rows: rows.map((row) => row + 1) })),
    },
    choices: CHOICES,
  });
  if (answer === 'full') return () => 1;
  const scales = new Map(
    [...said.units].flatMap(([words, rows]) => {
      const scale = isPercent(words) ? null : (scaleIn(words) ?? 1);
      return rows.map((row): [number, number | null] => [row, scale]);
    }),
  );
  return (row) => scales.get(row) ?? (scales.has(row) ? null : 1);
}

const CHOICES = [
  {
    value: 'applied',
    says: {
      vi: 'nhân các dòng nghìn, triệu cho đủ; bỏ các dòng %',
      en: 'multiply the rows in thousands or millions; leave out those in per cent',
    },
  },
  {
    value: 'full',
    says: {
      vi: 'mọi số đếm trong bảng đã đủ, không nhân, không bỏ dòng nào',
      en: 'all counts stand in full: multiply nothing, leave nothing out',
    },
  },
];
