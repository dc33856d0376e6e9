/** The same words in the two languages of the site. */
export interface Text {
  vi: string;
  en: string;
}

export type Language = keyof Text;

export const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** What a row says in two columns, `name_vi` and `name_en`, as one text. */
export function textOf<K extends string>(
  row: Readonly<Record<`${K}_${Language}`, string>>,
  name: K,
): Text {
  return { vi: row[`${name}_vi`], en: row[`${name}_en`] };
}
