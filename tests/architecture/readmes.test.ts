import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = [...globSync('{src,tests}/**/*'), ...globSync('*.{ts,mjs}')].map((file) =>
  file.replaceAll('\\', '/'),
);
const guides = ['CONTRIBUTING.md', 'README.md', ...globSync('{src,tests}/**/README.md')];

/** "sitemap.ts", "src/derive/targets.ts": what stands in code in a text and is the name of a file of code. */
function filesNamedIn(text: string): string[] {
  return [...text.matchAll(/`(?:\.\.\/)*([\w./-]+\.(?:ts|astro|css))`/g)].map(
    ([, name = '']) => name,
  );
}

describe.each(guides)('%s', (guide) => {
  it('names no file of code that is not there', () => {
    const named = filesNamedIn(readFileSync(guide, 'utf8'));
    const lost = named.filter((name) => !files.some((file) => `/${file}`.endsWith(`/${name}`)));
    expect(lost).toEqual([]);
  });
});
