import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../editions/checksum.ts';
import type { Kept } from '../../kept/kept.ts';
import { CARDS } from '../../site/address-words.ts';
import { CHART_FOLDERS } from '../../site/addresses.ts';
import { markdownOf } from '../../site/llms/markdown.ts';

/** Pages without a twin: cards of figures, embedded charts and the page for what is not there say nothing that no other page says. */
const WITHOUT = new RegExp(`(?:^|/)(?:${CARDS}|${CHART_FOLDERS.embeds})/|^404\\.html$`);

/** A checksum of everything beside the page that the bytes of its twin depend on. `origin`: see `markdownOf`. */
export function twinTools(origin: string): string {
  const files = [
    'src/site/llms/markdown.ts',
    'src/site/address-words.ts',
    'node_modules/htmlparser2/package.json',
  ];
  return sha256(JSON.stringify([origin, ...files.map((file) => readFileSync(file, 'utf8'))]));
}

/**
 * Writes `index.md` beside each page of a built site that is read as a whole; of a page that is as in the site before, its twin is
 * taken from there.
 */
export function writeTwins(
  site: string,
  pages: readonly string[],
  origin: string,
  kept: Kept,
): void {
  for (const page of pages) {
    if (WITHOUT.test(page)) continue;
    const html = readFileSync(join(site, page));
    const sum = sha256(html);
    if (kept.take(stemOf(page), sum)) continue;
    const text = markdownOf(html.toString(), origin);
    if (text !== null) writeFileSync(join(site, twinOf(page)), text);
    kept.note(sum, { '.md': text === null ? null : sha256(text) });
  }
  kept.save();
}

/** "2019/index.html" → "2019/index.md" */
export function twinOf(page: string): string {
  return `${stemOf(page)}.md`;
}

function stemOf(page: string): string {
  return page.replace(/\.html$/, '');
}
