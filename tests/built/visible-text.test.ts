import type { CheerioAPI } from 'cheerio/slim';
import { expect, test } from 'vitest';
import { sitePages } from './pages.ts';

const TEXT_NODE = 3;

/** What a program writes when it has nothing to say. */
const SLIPS = /\bundefined\b|\bNaN\b|\bnull\b|\[object|\bInvalid Date\b|\bInfinity\b|[{}]|�/;

test('no page shows what a program writes when a value is missing', () => {
  const slips: string[] = [];
  for (const { address, $ } of sitePages()) {
    const title = $('title').text();
    const description = $('meta[name=description]').attr('content') ?? '';
    const read = [title, description, ...wordsOf($), ...labelsOf($)].join('\n');
    const [slip] = SLIPS.exec(read) ?? [];
    if (slip !== undefined) slips.push(`${address} shows "${slip}"`);
  }
  expect(slips).toEqual([]);
});

/** But for lines of code that readers copy. Text by text: run together, "undefined" and the word after it would be one unknown word. */
function wordsOf($: CheerioAPI): string[] {
  return $('body :not(script, style, pre, code)')
    .contents()
    .filter((_, { nodeType }) => nodeType === TEXT_NODE)
    .map((_, node) => $(node).text())
    .get();
}

/** Read aloud instead of shown. */
function labelsOf($: CheerioAPI): string[] {
  return $('[aria-label], [alt], [title]')
    .map((_, element) => Object.values($(element).attr() ?? {}))
    .get();
}
