import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Words that say which way a figure went, or that one is better than before. */
const OF_CHANGE =
  /(?<![\p{L}])(tăng|giảm|lên|xuống|tốt hơn|kém hơn|xấu hơn|rose|fell|rise|fall|went up|went down|up from|down from|better|worse)(?![\p{L}])/iu;

/** Where these words are about something else than a figure and the one before it. */
const ABOUT_ELSE = [
  // What an indicator is good for, not what it did.
  /\/indicator\/meanings\//,
  // The heading of a column of the downloads: which way is better.
  /\/data\/dictionary\.ts$/,
];

/** The words of pages and charts; messages to an editor are of files, not of figures. */
const spoken = globSync('src/{i18n,site,charts,live,derive,publish,data}/**/*.{ts,astro}')
  .filter((file) => !file.includes('/data/messages/'))
  .map((file) => ({ file, said: wordsIn(readFileSync(file, 'utf8')) }));

/** What stands between quotes, outside of comments. */
function wordsIn(code: string): string {
  const bare = code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [...bare.matchAll(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g)].join('\n');
}

describe('that a figure rose or fell', () => {
  it('is said only in files that know the rule of changes', () => {
    const careless = spoken.filter(
      ({ file, said }) =>
        OF_CHANGE.test(said) &&
        !ABOUT_ELSE.some((other) => other.test(file)) &&
        !/import .*\b(Way|Change|Threshold|THRESHOLD_UNITS)\b.* from '.*\/threshold\.ts'/.test(
          readFileSync(file, 'utf8'),
        ),
    );
    expect(careless.map(({ file }) => file)).toEqual([]);
  });

  it('is found where it is known to be said', () => {
    const telling = spoken.filter(({ said }) => OF_CHANGE.test(said)).map(({ file }) => file);
    expect(telling).toContain('src/site/pages/press/words.ts');
    expect(telling).toContain('src/i18n/en/chart.ts');
  });

  it('is judged in one place: nothing else makes a change, and no sign stands without one', () => {
    const signed = globSync('src/**/*.ts').filter((file) =>
      /\bf\.signed\(/.test(readFileSync(file, 'utf8')),
    );
    expect(signed.toSorted()).toEqual([
      // These and the last: by how much a sum of a source is off, a figure its target, which is no change.
      'src/site/parts/equation/formula.ts',
      'src/site/parts/remarks/fault-text.ts',
      'src/site/parts/table/cells.ts',
      'src/site/parts/target/target-view.ts',
    ]);
  });
});
