import type { Locale } from './locale.ts';

/** Of words that a row has in each language (`title_vi`, `title_en`), those of one language. */
export function local<K extends string>(
  row: Readonly<Record<`${K}_${Locale}`, string>>,
  name: K,
  locale: Locale,
): string {
  return row[`${name}_${locale}`];
}
