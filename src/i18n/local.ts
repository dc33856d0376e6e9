import type { Locale } from './locale.ts';

/** A row with a column of words for each language: `title_vi` and `title_en`, or `basis` and `basis_en`. */
type Worded<K extends string> =
  | Readonly<Record<`${K}_${Locale}`, string>>
  | Readonly<Record<K | `${K}_${Exclude<Locale, 'vi'>}`, string>>;

/**
 * The words of one language, from a row that has a column for each. What stands in one stands in both: `npm run check`
 * refuses a row that lacks either.
 */
export function local<K extends string>(row: Worded<K>, name: K, locale: Locale): string {
  const cells: Readonly<Record<string, string>> = row;
  const words = cells[`${name}_${locale}`] ?? cells[name];
  if (words === undefined) throw new Error(`no column ${name}`);
  return words;
}
