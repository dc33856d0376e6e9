import { isGap, type Block } from './blocks.ts';

export interface CsvWords {
  columns: readonly [string, string, string, string, string, string, string, string, string];
  gaps: Readonly<Record<'not-found' | 'not-yet' | 'no-longer', string>>;
}

/** Spreadsheets take a file for UTF-8 only when it begins so. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Exactly what the tables show, one line for each figure and each gap, with what a table has no room for. */
export function csvOf(
  blocks: readonly Block[],
  { columns, gaps }: CsvWords,
  origin: string,
): string {
  const lines = blocks.flatMap(({ measure, part, periods, rows }) =>
    rows.flatMap(({ unit, cells }) =>
      cells.flatMap((cell, index): string[][] => {
        const about = [measure.name, part, unit.name, periods[index]?.short ?? ''];
        if (isGap(cell)) return [[...about, gaps[cell.gap], '', '', '', '']];
        return cell.said.map(({ text, raw, marks = [], source, href }) => [
          ...about,
          text,
          raw,
          [...marks, ...(cell.broken === undefined ? [] : [cell.broken])].join('; '),
          source,
          origin + href,
        ]);
      }),
    ),
  );
  return `${BYTE_ORDER_MARK}${[columns, ...lines].map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** A spreadsheet would run what begins with a sign of a formula, unless it is a number. */
function quoted(cell: string): string {
  const inert = /^[=+@\t\r]|^-(?!\d)/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
