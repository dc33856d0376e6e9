import { howSpoilt } from '../../import/spoilt.ts';
import { address, type Cell, type Sheet } from '../../import/workbook/cell.ts';
import type { ListFault } from './list-fault.ts';

/** Cells of a list that may not mean what they hold: struck, hidden, far away, or not worked out. Rows from 0. */
export function unclearCells(sheet: Sheet, header: number): ListFault[] {
  const said = (row: number, words: string): ListFault => ({ row: row + 1, said: words });
  const below = sheet.rows.flatMap((cells, row) => (row < header ? [] : [{ cells, row }]));
  const cells = below.flatMap(({ cells, row }) =>
    cells.flatMap((cell, column) => {
      const words = fault(cell);
      return words === null ? [] : [said(row, `Ô ${address(row, column)} ${words}`)];
    }),
  );
  const isFilled = (cell: Cell | undefined) => cell !== undefined && cell.kind !== 'blank';
  const rows = below
    .filter(({ cells, row }) => sheet.hiddenRows.has(row) && cells.some(isFilled))
    .map(({ row }) => said(row, 'Dòng này đang ẩn: hiện ra nếu là đơn vị, xóa nếu không phải.'));
  const columns = [...sheet.hiddenColumns]
    .filter((column) => below.some(({ cells }) => isFilled(cells[column])))
    .map((column) =>
      said(header, `Cột của ô ${address(header, column)} đang ẩn: hiện ra hoặc xóa đi.`),
    );
  const far = sheet.stray.map((at) => said(-1, `Có ô ở xa bảng (${at}): xóa đi rồi chạy lại.`));
  const turned = sheet.turned.map((at) =>
    said(-1, `Ô ${at} có ký tự ẩn làm đảo chiều chữ: xóa ô rồi gõ lại bằng tay.`),
  );
  return [...far, ...turned, ...columns, ...rows, ...cells];
}

function fault(cell: Cell): string | null {
  if (cell.kind === 'marked') {
    return `có chữ gạch ngang, chỉ số trên hay dưới ("${cell.text}"): viết lại cho rõ.`;
  }
  if (cell.kind === 'text' && howSpoilt(cell.text) !== null) {
    return `có chữ hỏng ("${cell.text}"), có lẽ do phông TCVN3, VNI hay sai bảng mã: đổi sang Unicode rồi lưu lại.`;
  }
  if (cell.kind === 'error') return `báo lỗi ${cell.code}: ghi lại bằng chữ.`;
  return cell.kind === 'uncalculated'
    ? 'là công thức chưa có kết quả: mở bằng Excel rồi lưu lại, hoặc ghi bằng chữ.'
    : null;
}
