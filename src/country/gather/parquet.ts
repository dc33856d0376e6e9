import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import type { JoinedTable } from './join.ts';

const WHOLE = /^-?(?:0|[1-9]\d{0,17})$/;

/**
 * A table as Apache Parquet. A column of whole numbers is INT64, all else the text that the source printed: a binary
 * fraction would alter it, and a decimal of one scale would print 8 as 8.00. What is blank is null.
 */
export function parquetOf({ fields, rows }: JoinedTable): Uint8Array<ArrayBuffer> {
  const columnData = fields.map(({ name, type }, at): ColumnSource => {
    const cells = rows.map((row) => row[at] ?? '');
    const isWhole = type === 'integer' && cells.every((cell) => cell === '' || WHOLE.test(cell));
    return isWhole
      ? { name, type: 'INT64', data: cells.map((cell) => (cell === '' ? null : BigInt(cell))) }
      : { name, type: 'STRING', data: cells.map((cell) => (cell === '' ? null : cell)) };
  });
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: 'hyparquet-writer' }));
}
