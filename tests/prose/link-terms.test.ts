import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { afterAll, expect, it } from 'vitest';
import { linkTerms } from '../../src/prose/link-terms.ts';

const folder = mkdtempSync(join(tmpdir(), 'terms-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'pages'));
writeFileSync(
  join(folder, 'pages/thuat-ngu.mdx'),
  '---\ntitle: Từ\nsummary: Nghĩa\n---\n\n## Giỏ chè\n\nCái giỏ. Đựng chè.\n\n## Bến\n\nNơi đậu.\n',
);

/** The links of a compiled text, in order. */
async function linksOf(file: string, text: string): Promise<string[]> {
  const { code } = await mdxToJs(text, {
    jsxImportSource: 'astro',
    fileURL: pathToFileURL(join(folder, file)),
    mdastPlugins: [linkTerms],
  });
  return [...code.matchAll(/href: "([^"]+)"[^}]*children: "([^"]+)"/g)].map(
    ([, href = '', words = '']) => `${words} → ${decodeURI(href)}`,
  );
}

it('a story explains a word where it first has it', async () => {
  expect(await linksOf('years/2031.mdx', 'Một giỏ chè.\n\nHai giỏ chè ở bến.')).toEqual([
    'giỏ chè → /thuat-ngu/#giỏ-chè',
    'bến → /thuat-ngu/#bến',
  ]);
});

it('headings stay headings, and a word that is a link already stays that link', async () => {
  expect(await linksOf('years/2031.mdx', '## Bến\n\n[giỏ chè](/nguon/) ở chợ.')).toEqual([
    'giỏ chè → /nguon/',
  ]);
});

it('what its author explained by hand is not explained again', async () => {
  expect(await linksOf('years/2031.mdx', '[giỏ](/thuat-ngu/#giỏ-chè) và giỏ chè.')).toEqual([
    'giỏ → /thuat-ngu/#giỏ-chè',
  ]);
});

it('the glossary does not lead to itself', async () => {
  expect(await linksOf('pages/thuat-ngu.mdx', 'Giỏ chè.')).toEqual([]);
});
