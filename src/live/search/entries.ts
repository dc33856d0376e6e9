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

/** What answers a question. */
export interface Answers {
  found: Found[];
  /** False if nothing has all words that were typed: these only come near. */
  whole: boolean;
}

/** What differs from language to language, and from site to site. */
export interface SearchTools {
  /** The index file. */
  file: string;
  /** The one spelling of what is written in many ways, words parted by hyphens: "TP. Hà Tiên" → "thanh-pho-ha-tien". */
  spelled: (written: string) => string;
  /** A spelled name and the year that stands with it: "an-minh-nam-2018" → an-minh, 2018. */
  apartFromYear: (spelled: string) => { name: string; year: number | null };
  /** Names have their numbers in words, which people write in digits: "thu-11" → "thu-muoi-mot". */
  numbersInWords: (spelled: string) => string;
  /** The page of a unit in a year: its title and its address. */
  unitYear: (unit: string, href: string, year: string) => { title: string; href: string };
  /** Spelled words of questions that name nothing: "nao", "bao", "nhieu". */
  fillers: ReadonlySet<string>;
  words: SearchWords;
}

export interface SearchWords {
  /** How many were found; fewer may be shown. */
  found: (s: { count: number; shown: number }) => string;
  /** Above what has some of the words only. */
  near: (query: string) => string;
  nothing: (query: string) => string;
  /** When the index could not be fetched. */
  failed: string;
}
