import MiniSearch from 'minisearch';
import type { Found, SearchEntry, SearchTools } from './entries.ts';

/** Answers to what was typed, the best first. */
export type Finder = (query: string) => Found[];

/** Of fewer letters a slip is another word: "an", "sở". */
const SLIPS_FROM = 4;
/** How much more an entry weighs that is named exactly so, ends or begins with it, has its very accents. */
const EXACT = 8;
const ENDS = 4;
const BEGINS = 2;
const ACCENTS = 3;

/**
 * Finds entries that have every word typed, the last one perhaps unfinished; where none has, those with most of them.
 * Accents and signs do not matter, except that a name written with the same accents comes first; one slip in a word is
 * forgiven, unless there is a word that is written so. A unit and a year together are the page of that unit in that year.
 */
export function makeFinder(
  entries: readonly SearchEntry[],
  { spelled, unitYear }: Pick<SearchTools, 'spelled' | 'unitYear'>,
): Finder {
  const names = entries.map(([title]) => spelled(title));
  const titles = entries.map(([title]) => title.toLowerCase());
  const known = new Set(
    entries.flatMap(([, , , , words], id) =>
      [names[id] ?? '', wordsOf(words)].flatMap((written) => written.split('-')),
    ),
  );
  const index = new MiniSearch<{ id: number; title: string; words: string }>({
    fields: ['title', 'words'],
    tokenize: (words) => words.split('-'),
    processTerm: (word) => word || null,
  });
  index.addAll(
    entries.map(([, , , , words], id) => ({ id, title: names[id] ?? '', words: wordsOf(words) })),
  );

  function wordsOf(words: string): string {
    return words.split('|').map(spelled).join('-');
  }

  /** The numbers of the entries that have all words or, if it is asked for and none has, most of them; the best first. */
  function ranked(written: string, most: boolean): number[] {
    const query = spelled(written);
    const accents = written.normalize('NFC').trim().toLowerCase();
    const options = {
      boost: { title: 2 },
      boostDocument: (id: number) => {
        const weight = entries[id]?.[5] ?? 1;
        const sameAccents = titles[id]?.includes(accents) ? ACCENTS : 1;
        return weight * nearness(names[id] ?? '', query) * sameAccents;
      },
      prefix: (_: string, at: number, terms: string[]) => at === terms.length - 1,
      fuzzy: (term: string) =>
        term.length >= SLIPS_FROM && !/\d/.test(term) && !known.has(term) ? 1 : false,
    };
    const all = index.search(query, { ...options, combineWith: 'AND' });
    const some =
      all.length > 0 || !most ? all : index.search(query, { ...options, combineWith: 'OR' });
    return some.map(({ id }: { id: number }) => id);
  }

  function unitYears(written: string): Found[] {
    const year = /\b20\d\d\b/.exec(written)?.[0];
    const rest = year === undefined ? '' : written.replace(year, ' ');
    if (year === undefined || spelled(rest) === '') return [];
    return ranked(rest, false).flatMap((id) => {
      const entry = entries[id];
      if (!entry?.[6]?.includes(Number(year))) return [];
      const [unit, kind, href] = entry;
      return [{ kind, answer: '', ...unitYear(unit, href, year) }];
    });
  }

  return (written) => {
    if (spelled(written) === '') return [];
    return [
      ...unitYears(written),
      ...ranked(written, true).flatMap((id) => {
        const entry = entries[id];
        if (!entry) return [];
        const [title, kind, href, answer] = entry;
        return [{ title, kind, href, answer }];
      }),
    ];
  };
}

/** How near a name comes to the whole of what was typed. */
function nearness(name: string, query: string): number {
  if (name === query) return EXACT;
  if (name.endsWith(`-${query}`)) return ENDS;
  return name.startsWith(query) ? BEGINS : 1;
}
