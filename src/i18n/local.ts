import type { Locale } from './locale.ts';

/** The words of one language, from a row that has a column for each: `title_vi`, `title_en`. */
export function local<K extends string>(
  row: Readonly<Record<`${K}_${Locale}`, string>>,
  name: K,
  locale: Locale,
): string {
  return row[`${name}_${locale}`];
}
