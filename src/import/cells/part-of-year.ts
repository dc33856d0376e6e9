import { fold } from '../../data/fold.ts';
import { periodsIn } from './period-text.ts';

const PART =
  /^(?:[ivx]+-|[a-h]-|\d{1,2}-)?(?:quy-(?:i{1,3}|iv|[1-4])|thang-\d{1,2}|\d{1,2}-thang-(?:dau|cuoi)-nam)$/;

/** Whether words name a part of a year that stands elsewhere: "II. Quý II", "Tháng 02". */
export function isPartOfYear(words: string): boolean {
  return PART.test(fold(words));
}

/** Such a part in the one year that the title names; null: it names none, or several. */
export function partOfYear(words: string, title: readonly string[]): string | null {
  const years = new Set(title.flatMap((line) => line.match(/(?<!\d)20\d\d(?!\d)/g) ?? []));
  const [year = '', ...others] = years;
  const [period = null] = periodsIn(`${words.replace(/ n[ăa]m$/i, '')} năm ${year}`);
  return others.length > 0 ? null : period;
}
