import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownOf } from '../../site/llms/markdown.ts';
import { CARDS } from '../../site/address-words.ts';

/** Pages that are one figure or one chart each, and say nothing that another page does not. */
const WITHOUT = new RegExp(`(?:^|/)(?:${CARDS}|nhung)/|^404\\.html$`);

/** Writes `index.md` beside each page of a built site that is read as a whole; gives how many there are. */
export function writeTwins(site: string, pages: readonly string[], origin: string): number {
  let written = 0;
  for (const page of pages) {
    if (WITHOUT.test(page)) continue;
    const text = markdownOf(readFileSync(join(site, page), 'utf8'), origin);
    if (text === null) continue;
    writeFileSync(join(site, twinOf(page)), text);
    written += 1;
  }
  return written;
}

/** "2019/index.html" → "2019/index.md" */
export function twinOf(page: string): string {
  return page.replace(/\.html$/, '.md');
}
