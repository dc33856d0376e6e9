import { LICENCE } from './licence.ts';

/** How the whole data set is cited. Days are YYYY-MM-DD. */
export interface CitationFacts {
  title: string;
  abstract: string;
  message: string;
  author: string;
  address: string;
  keywords: readonly string[];
  /** The latest edition of any year; null while nothing is published. */
  latest: { day: string; chain: string; chainWords: string } | null;
}

/**
 * CITATION.cff, Citation File Format 1.2.0. It is YAML, of which JSON is a part: each value is written as JSON, so that no
 * word of a title can be read as something else.
 */
export function citationCff(facts: CitationFacts): string {
  const { latest } = facts;
  return [
    'cff-version: 1.2.0',
    field('message', facts.message),
    'type: dataset',
    field('title', facts.title),
    field('abstract', facts.abstract),
    'authors:',
    `  - ${field('name', facts.author)}`,
    field('url', facts.address),
    field('license', LICENCE.spdx),
    'keywords:',
    ...facts.keywords.map((word) => `  - ${JSON.stringify(word)}`),
    ...(latest === null
      ? []
      : [
          field('version', latest.day),
          field('date-released', latest.day),
          'identifiers:',
          '  - type: other',
          `    ${field('value', latest.chain)}`,
          `    ${field('description', latest.chainWords)}`,
        ]),
    '',
  ].join('\n');
}

function field(name: string, text: string): string {
  return `${name}: ${JSON.stringify(text)}`;
}
