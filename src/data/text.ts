/** The same words in the two languages of the site. */
export interface Text {
  vi: string;
  en: string;
}

export type Language = keyof Text;
