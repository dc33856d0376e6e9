import type { SearchEntry } from '../../../live/search/entries.ts';

/** What people look for comes before what only mentions it. */
export const WEIGHTS = { place: 3, answer: 2.5, page: 2, document: 1 } as const;

/** A thing that can be found, with all that is known of it before it is packed. */
export interface Findable {
  title: string;
  /** What it is: "Cấp huyện", "Chỉ tiêu". */
  kind: string;
  href: string;
  /** The figure or sentence that answers who asks for it; "" where there is none. */
  answer: string;
  /** Other names and words that it is found by. */
  words: readonly string[];
  weight: number;
  /** Years of which a unit has a page. */
  years?: readonly number[];
  /** The name that it stands under from A to Z; null: it has a register of its own and does not stand there. */
  listed: string | null;
}

/** As it is fetched by the reader. */
export function packed({ title, kind, href, answer, words, weight, years }: Findable): SearchEntry {
  const entry = [title, kind, href, answer, words.join('|'), weight] as const;
  return years === undefined ? entry : [...entry, years];
}
