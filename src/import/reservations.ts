import { fold } from '../data/fold.ts';
import type { Columns } from './columns/assign.ts';
import { softIn } from './columns/firmness.ts';
import { scopeIn } from './columns/scope.ts';
import type { Desk } from './desk.ts';
import type { BodyRow } from './layout/body.ts';
import { address, wordsOf, type Sheet } from './workbook/cell.ts';

/** "Không bao gồm …", "chưa tính …", "chỉ gồm …", "số ước": words that hold part of a figure back. */
const HELD_BACK =
  /(?:^|-)(?:(?:khong|chua)-(?:bao-)?(?:gom|tinh|ke|day-du)|chi-(?:bao-)?(?:gom|tinh)|ngoai-tru|uoc-(?:tinh|thuc-hien|dat|ca-nam)|(?:so|so-lieu)-(?:uoc|tam-tinh|du-kien)|tam-tinh)(?:-|$)|^uoc$/;

/** Notes under a table, above it and beside its rows that say less than its columns do: asked about once. */
export function settleReservations(
  sheet: Sheet,
  { leftOut }: Columns,
  body: readonly BodyRow[],
  top: number,
  desk: Desk,
): void {
  const noted = body.filter(({ kind }) => kind === 'words').map(({ row }) => row);
  const said = sheet.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const beside = row > top && leftOut.some(({ index }) => index === column);
      if (!beside && row >= top && !noted.includes(row)) return [];
      return wordsOf(cell)
        .split('\n')
        .filter((line) => HELD_BACK.test(fold(line)) && scopeIn(line) === null)
        .filter((line) => row >= top || softIn(line) === null)
        .map((line) => `${address(row, column)} "${line.trim()}"`);
    }),
  );
  if (said.length === 0 || desk.given('scope') !== null) return;
  desk.settle({ id: 'notes', about: { kind: 'notes', names: said }, choices: [TAKE] });
}

const TAKE = {
  value: 'take',
  says: {
    vi: 'đã đọc, số vẫn nhập như các cột ghi',
    en: 'read; import the figures as the columns name them',
  },
};
