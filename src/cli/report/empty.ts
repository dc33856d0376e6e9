import type { RawFile } from '../../data/csv/csv.ts';
import { emptyRegisters } from '../../data/empty-registers.ts';
import type { Language } from '../../data/text.ts';

/** One line that names the registers without a row; null when each has one. */
export function emptyLine(files: readonly RawFile[], language: Language): string | null {
  const names = emptyRegisters(files).join(', ');
  if (names === '') return null;
  return language === 'vi'
    ? `Còn trống, mới có dòng tên cột: ${names}.`
    : `Empty but for their header: ${names}.`;
}
