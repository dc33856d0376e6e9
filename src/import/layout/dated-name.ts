import { isPartOfYear } from '../cells/part-of-year.ts';
import { periodOnly } from '../cells/period-text.ts';

/** "Tổng số hồ sơ năm 2020 (hồ sơ)": the name of a column without the period in it, and that period. */
export interface DatedName {
  name: string;
  period: string;
}

const BEHIND =
  /^(.*?\p{L}.*?)[\s,:–-]+(?:(?:trong|của|tại)\s+)?((?:(?:cả )?năm|quý|tháng|\d{1,2} tháng|từ|20\d\d)(?:\s.*?)?)(\s*\([^()]*\))?$/isu;

/** Null: no period stands behind the words, or nothing else does. */
export function datedName(words: string): DatedName | null {
  const [, name = '', period = '', remark = ''] = BEHIND.exec(words.normalize('NFC').trim()) ?? [];
  const isPeriod = isYear(period) || isPartOfYear(period) || periodOnly(period) !== null;
  return isPeriod ? { name: name + remark, period } : null;
}

export function isYear(words: string): boolean {
  return /^20\d\d$/.test(words);
}
