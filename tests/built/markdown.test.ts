import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio/slim';
import { expect, it } from 'vitest';
import { twinOf } from '../../src/cli/write/markdown-twins.ts';
import { bothSites } from './both-sites.ts';

/** What a twin leaves out. */
const LEFT_OUT =
  'svg, script, style, form, button, label, canvas, template, [hidden], [aria-hidden=true], .scripted';

/** "1.640" and "99,62" of "1.640 thủ tục, 99,62%." */
function numbersIn(text: string): Set<string> {
  return new Set(text.match(/\d+(?:[.,]\d+)*/g));
}

it.each(bothSites)('on $name each twin has every number that its page shows', (site) => {
  const twins = site.pages.filter((page) => existsSync(join(site.folder, twinOf(page))));
  expect(twins).toContain('index.html');
  expect(twins.filter((page) => page.includes('trich-dan/'))).toEqual([]);
  for (const page of twins) {
    const twin = readFileSync(join(site.folder, twinOf(page)), 'utf8');
    const said = numbersIn(twin.replaceAll(/\]\([^)]*\)/g, ']'));
    const html = load(readFileSync(join(site.folder, page), 'utf8'));
    html(LEFT_OUT).remove();
    html('main *').append(' ');
    const shown = [...numbersIn(html('main').text())];
    expect(
      shown.filter((number) => !said.has(number)),
      page,
    ).toEqual([]);
  }
});

it.each(bothSites)('on $name llms.txt leads to twins that are there, in both languages', (site) => {
  const list = readFileSync(join(site.folder, 'llms.txt'), 'utf8');
  const links = [...list.matchAll(/\]\(([^)]+)\)/g)].map(([, href = '']) => new URL(href).pathname);
  expect(links).toContain('/index.md');
  expect(links).toContain('/en/index.md');
  expect(links.filter((path) => !existsSync(join(site.folder, path)))).toEqual([]);
});
