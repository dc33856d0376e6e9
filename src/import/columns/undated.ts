import { fold } from '../../data/fold.ts';
import { datedName } from '../layout/dated-name.ts';

/** Whether words over a column name the period of all rows, or the year before it; null: another, or none. */
export type PeriodOver = (words: string) => 'same' | 'before' | null;

/** "Tổng số hồ sơ › Năm 2020", "Tổng số hồ sơ năm 2020" in a table of that year; in that of 2021 they are of the year before. */
export function undated(path: readonly string[], periodOver: PeriodOver): string[] {
  return path.flatMap((level, at) => {
    const whole = periodOver(fold(level));
    if (whole === 'before') return [YEAR_BEFORE];
    if (whole === 'same') return at === 0 ? [level] : [];
    const dated = datedName(level);
    const behind = dated && periodOver(fold(dated.period));
    if (!dated || behind === null) return [level];
    return [behind === 'same' ? dated.name : `${dated.name} ${YEAR_BEFORE}`];
  });
}

const YEAR_BEFORE = 'năm trước';
