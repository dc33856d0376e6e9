/**
 * A thing that can be found, as the index has it: short, because the whole index is fetched before the first answer.
 * Words are those it is found by beside its title: other names, the text of a finding. The weight, from 1 on, puts what
 * people look for before what only mentions it. Years are those of which a unit has a page.
 */
export type SearchEntry = readonly [
  title: string,
  kind: string,
  href: string,
  answer: string,
  words: string,
  weight: number,
  years?: readonly number[],
];

/** What is shown of an entry that was found. */
export interface Found {
  title: string;
  kind: string;
  href: string;
  answer: string;
}

/** What differs from language to language, and from site to site. */
export interface SearchTools {
  /** The index file. */
  file: string;
  /** The one spelling of what is written in many ways, words parted by hyphens: "TP. Hà Tiên" → "thanh-pho-ha-tien". */
  spelled: (written: string) => string;
  /** The page of a unit in a year: its title and its address. */
  unitYear: (unit: string, href: string, year: string) => { title: string; href: string };
  words: SearchWords;
}

export interface SearchWords {
  found: (count: number) => string;
  nothing: (query: string) => string;
  /** When the index could not be fetched. */
  failed: string;
}
