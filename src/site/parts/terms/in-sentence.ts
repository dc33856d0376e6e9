import type { Term } from './terms.ts';

/** A stretch of a sentence; with the term, where it names one. */
export interface Stretch {
  text: string;
  term: Term | null;
}

/**
 * A text cut where it first names each term of the glossary. Of names that overlap the longest is meant, and a name is a
 * whole word. `said` are the slugs of terms that the reader has met before; those met here are added to it.
 */
export function termsNamed(text: string, terms: readonly Term[], said: Set<string>): Stretch[] {
  const byName = new Map(terms.flatMap((term) => term.names.map((name) => [name, term] as const)));
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { index, 0: found } of text.matchAll(namesOf([...byName.keys()]))) {
    const term = byName.get(found.toLocaleLowerCase());
    if (!term || said.has(term.slug)) continue;
    said.add(term.slug);
    stretches.push({ text: text.slice(from, index), term: null }, { text: found, term });
    from = index + found.length;
  }
  return [...stretches, { text: text.slice(from), term: null }].filter((one) => one.text !== '');
}

function namesOf(names: readonly string[]): RegExp {
  const longest = names.toSorted((a, b) => b.length - a.length).map((name) => RegExp.escape(name));
  return names.length === 0
    ? /(?!)/g
    : new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${longest.join('|')})(?![\p{L}\p{N}])`, 'giu');
}
