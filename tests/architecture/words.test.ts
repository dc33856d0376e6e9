import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringsFor } from '../../src/i18n/strings.ts';
import { SOURCE_LOCALE } from '../../src/i18n/locale.ts';

const code = globSync('src/**/*.{ts,astro}').map((file) => ({
  file,
  text: readFileSync(file, 'utf8'),
}));
const ownWords = code
  .filter(({ file }) => file.endsWith('/words.ts') && file.startsWith('src/site/'))
  .map(({ file, text }) => ({
    file,
    text: text.includes("from './vi.ts'") ? besides(file) : text,
  }));

/** Where each language fills a file, the one that comes first. */
function besides(words: string): string {
  return readFileSync(join(dirname(words), 'vi.ts'), 'utf8');
}

/** The names of the words in a file, in the language that comes first there. */
function namesIn(text: string): string[] {
  const [, body = ''] =
    /^(?:export )?const \w+(?:: \w+)? = \{(\n.*?^| [^\n]*)\};$/ms.exec(text) ?? [];
  // A short list of words stands on one line.
  return [...body.matchAll(/^ {1,2}(\w+):/gm)].map(([, name = '']) => name);
}

/** What stands in the files that import this one, and beside it: a component may be handed its words, and so may a script. */
function readersOf(words: string): string {
  const forScript = code.some(
    ({ file, text }) => dirname(file) === dirname(words) && /from '.*\/live\//.test(text),
  );
  return code
    .filter(
      ({ file, text }) =>
        dirname(file) === dirname(words) ||
        (forScript && file.startsWith('src/live/')) ||
        [...text.matchAll(/from '(\.[^']*\/words\.ts)'/g)].some(
          ([, path = '']) => relative('.', join(dirname(file), path)) === words,
        ),
    )
    .map(({ text }) => text)
    .join('\n');
}

describe.each(ownWords)('the words in $file', ({ file, text }) => {
  it('are each said somewhere', () => {
    const readers = readersOf(file);
    const names = namesIn(text);
    expect(names.length).toBeGreaterThan(0);
    // As `words.name`, or taken out of the words by name.
    const said = (name: string) => new RegExp(`(?:\\.|[{,] )${name}\\b`).test(readers);
    expect(names.filter((name) => !said(name))).toEqual([]);
  });
});

it('the shared words are each said somewhere', () => {
  const outside = code
    .filter(({ file }) => !/^src\/i18n\/(vi|en)\b/.test(file))
    .map(({ text }) => text)
    .join('\n');
  const unsaid = Object.entries(stringsFor(SOURCE_LOCALE)).flatMap(([group, words]) => {
    // A group that is asked for by a key of the data is used as a whole.
    if (new RegExp(`\\bt\\.${group}(?![.\\w])`).test(outside)) return [];
    if (typeof words === 'string') return [group];
    return Object.keys(words)
      .filter((name) => !new RegExp(`\\bt\\s*\\.${group}\\s*(\\.${name}\\b|\\[)`).test(outside))
      .map((name) => `${group}.${name}`);
  });
  expect(unsaid).toEqual([]);
});

it('running text writes its links as Markdown, which puts them under the path of the site', () => {
  const raw = globSync('content/**/*.mdx').filter((file) =>
    /(href|src)="\//.test(readFileSync(file, 'utf8')),
  );
  expect(raw).toEqual([]);
});
