import type { TakenColumn } from './columns/assign.ts';
import type { Desk } from './desk.ts';
import { address, type Sheet } from './workbook/cell.ts';

const LONGEST = 120;

/** What people pinned to cells of the table may take a figure back: it is read out, and asked about once. */
export function settleRemarks(
  { remarks }: Sheet,
  taken: readonly TakenColumn[],
  top: number,
  desk: Desk,
): void {
  const pinned = remarks.filter(
    ({ row, column }) =>
      row >= top &&
      taken.some(({ index }) => index === column) &&
      desk.given(`number:${address(row, column)}`) === null,
  );
  if (pinned.length === 0) return;
  const names = pinned.map(
    ({ row, column, text }) => `${address(row, column)} "${text.slice(0, LONGEST)}"`,
  );
  desk.settle({ id: 'remarks', about: { kind: 'remarks', names }, choices: [TAKE] });
}

const TAKE = {
  value: 'take',
  says: { vi: 'đã đọc, số đúng như trong ô', en: 'read; the figures are right as they stand' },
};
