import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import type { Answers, Found, SearchEntry, SearchTools } from './entries.ts';
import { makeMeant } from './meant.ts';

type Wanted = (href: string) => boolean;

/** Answers to what was typed, the best first, all of them at addresses that are wanted. */
export type Finder = (query: string, wanted?: Wanted) => Answers;

/** Letters of a query that are read; what is pasted may be longer. */
const READ = 300;
/** Words with fewer letters are not corrected: with one letter changed, "an" or "sở" is another word. */
const SLIPS_FROM = 4;
/**
 * By what factor an entry counts more: its name is exactly the query, ends with it, begins with it, has it in one
 * piece, has the same accents.
 */
const EXACT = 8;
const ENDS = 4;
const BEGINS = 3;
const IN_ONE_PIECE = 3;
const ACCENTS = 3;
/**
 * Added for each year in which a unit has a page: of two units with one name, the one with more years comes first.
 */
const OF_A_YEAR = 0.1;
/** Where no entry has all words of the query, an entry must have one in three of them. */
const ONE_OF = 3;
/** Where no entry has all words: the page of the year is offered for so many units, the nearest ones. */
const BEST = 3;

/**
 * Finds entries that have every word typed, the last one perhaps unfinished; where none has, those that come near.
 * Accents and signs do not matter, except that a name written with the same accents comes first; one slip in a word is
 * forgiven, unless there is a word that is written so. A unit and a year together are the page of that unit in that year.
 */
export function makeFinder(
  entries: readonly SearchEntry[],
  {
    spelled,
    apartFromYear,
    numbersInWords,
    unitYear,
    fillers,
  }: Omit<SearchTools, 'file' | 'words'>,
): Finder {
  const names = entries.map(([title]) => wordsOf(title));
  const bare = names.map((name) => apartFromYear(name).name);
  const titles = entries.map(([title]) => title.toLowerCase());
  const others = entries.map(([, , , , words]) => words.split('|').map(otherOf).join('-'));
  const known = new Set([...names, ...others].flatMap((written) => written.split('-')));
  const meant = makeMeant(known, isShort);
  const index = new MiniSearch<{ id: number; title: string; words: string }>({
    fields: ['title', 'words'],
    tokenize: (words) => words.split('-'),
    processTerm: (word) => word || null,
  });
  index.addAll(names.map((title, id) => ({ id, title, words: others[id] ?? '' })));

  /** Also what is short only in front of a name: "tp". */
  function isShort(word: string): boolean {
    return word.length > 1 && spelled(`${word}-x`) !== `${word}-x`;
  }

  /** A number is one word: "1.640" is no "1", and "99,2" no "99,04". */
  function wordsOf(written: string): string {
    return spelled(written.replace(/(\d)[.,](?=\d)/g, '$1'));
  }

  /** Initials are found as they are, too: "gd" begins "gddt", which is spelled out otherwise. */
  function otherOf(word: string): string {
    return /^[a-z]+$/.test(word) ? `${wordsOf(word)}-${word}` : wordsOf(word);
  }

  function optionsFor(query: string, written: string, wanted: Wanted) {
    const accents = written.normalize('NFC').trim().toLowerCase();
    return {
      boost: { title: 2 },
      boostDocument: (id: number) => {
        const [, , , , , weight = 1, years = []] = entries[id] ?? [];
        const sameAccents = titles[id]?.includes(accents) ? ACCENTS : 1;
        const near = Math.max(
          nearness(names[id] ?? '', query),
          nearness(bare[id] ?? '', query),
          inOnePiece(others[id] ?? '', query) ? IN_ONE_PIECE : 1,
        );
        return weight * near * sameAccents * (1 + years.length * OF_A_YEAR);
      },
      prefix: (_: string, at: number, terms: string[]) => at === terms.length - 1,
      fuzzy: (term: string) =>
        term.length >= SLIPS_FROM && !/\d/.test(term) && !known.has(term) ? 1 : false,
      filter: ({ id }: { id: number }) => wanted(entries[id]?.[2] ?? ''),
    } satisfies SearchOptions;
  }

  /** The numbers of the entries that have all words, the best first. */
  function having(query: string, written: string, wanted: Wanted): number[] {
    const options = optionsFor(query, written, wanted);
    return numbersOf(index.search(query, { ...options, combineWith: 'AND' }));
  }

  /** The numbers of the entries that have enough of the words, the best first. */
  function nearTo(query: string, written: string, wanted: Wanted): number[] {
    const words = query.split('-').filter((word) => !fillers.has(word));
    const enough = Math.ceil(new Set(words).size / ONE_OF);
    const options = optionsFor(words.join('-'), written, wanted);
    return numbersOf(
      index
        .search(words.join('-'), { ...options, combineWith: 'OR' })
        .filter(({ queryTerms }) => new Set(queryTerms).size >= enough),
    );
  }

  function inYear(id: number, year: number): Found[] {
    const [unit, kind, href, , , , years] = entries[id] ?? [];
    return unit !== undefined && kind !== undefined && href !== undefined && years?.includes(year)
      ? [{ kind, answer: '', ...unitYear(unit, href, String(year)) }]
      : [];
  }

  function shown(id: number): Found[] {
    const [title, kind, href, answer] = entries[id] ?? [];
    return title === undefined || kind === undefined || href === undefined || answer === undefined
      ? []
      : [{ title, kind, href, answer }];
  }

  /** What has all words: first the pages of the year that stands among them. */
  function whole(query: string, written: string, wanted: Wanted): Found[] {
    const { name, year } = apartFromYear(query);
    const ofYear =
      year === null || name === ''
        ? []
        : having(name, written, wanted).flatMap((id) => inYear(id, year));
    return [...ofYear, ...having(query, written, wanted).flatMap(shown)];
  }

  /** What has many of the words; with a year, what is known of other years, else the pages of that year. */
  function near(query: string, written: string, wanted: Wanted): Found[] {
    const { name, year } = apartFromYear(query);
    if (year === null) return nearTo(name, written, wanted).flatMap(shown);
    const [ofAll] = having(String(year), written, wanted);
    const otherYears = name === '' ? [] : having(name, written, wanted);
    if (otherYears.length > 0)
      return [...otherYears, ...(ofAll === undefined ? [] : [ofAll])].flatMap(shown);
    const found = nearTo(name, written, wanted);
    return [
      ...found
        .filter((id) => entries[id]?.[6])
        .slice(0, BEST)
        .flatMap((id) => inYear(id, year)),
      ...(ofAll === undefined ? [] : shown(ofAll)),
      ...found.flatMap(shown),
    ];
  }

  return (all, wanted = () => true) => {
    const written = all.slice(0, READ);
    const typed = wordsOf(written);
    if (typed === '') return { found: [], whole: true };
    const query = spelled(meant(typed));
    const inWords = numbersInWords(query);
    const named = query.includes('-') && names.some((name) => inOnePiece(name, inWords));
    for (const asked of new Set([...(named ? [inWords] : []), query, typed])) {
      const found = whole(asked, written, wanted);
      if (found.length > 0) return { found, whole: true };
    }
    return { found: near(query, written, wanted), whole: false };
  };
}

function numbersOf(results: readonly SearchResult[]): number[] {
  return results.map(({ id }: { id: number }) => id);
}

/** How near a name comes to the whole of what was typed. */
function nearness(name: string, query: string): number {
  if (name === query) return EXACT;
  if (name.endsWith(`-${query}`)) return ENDS;
  if (name.startsWith(query)) return BEGINS;
  return inOnePiece(name, query) ? IN_ONE_PIECE : 1;
}

/** The last word typed may be unfinished. */
function inOnePiece(words: string, query: string): boolean {
  return `-${words}`.includes(`-${query}`);
}
