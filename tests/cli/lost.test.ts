import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lostIn } from '../../src/cli/lost.ts';
import { writeWhole } from '../../src/cli/write/whole-file.ts';

let folder = '';
const write = (file: string, text: string) => writeWhole(join(folder, file), text);
const lost = () => lostIn(join(folder, 'site'), join(folder, 'content'), '/cchc/');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mat-tep-'));
  write('content/vi/years/2019.mdx', '---\ntitle: Một năm\nsummary: Một câu.\n---\n\nMột câu.\n');
  write('content/vi/pages/thuat-ngu.mdx', '---\ntitle: Từ\nsummary: Từ.\n---\n\nMột câu.\n');
  write('site/index.html', '<style>@font-face{src:url(/cchc/_astro/a.woff2)}</style>');
  write('site/_astro/a.woff2', 'chữ');
  write('site/2019/index.html', '<section class="story"><h2>Một năm</h2></section>');
  write('site/thuat-ngu/index.html', '<h1>Từ</h1>');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('nothing is lost of a whole site', () => expect(lost()).toEqual([]));

it('a story, a standing page and a file of letters are missed', () => {
  write('site/2019/index.html', '<h1>2019</h1>');
  rmSync(join(folder, 'site/thuat-ngu'), { recursive: true });
  rmSync(join(folder, 'site/_astro/a.woff2'));
  expect(lost()).toEqual([
    'content/vi/pages/thuat-ngu.mdx',
    'content/vi/years/2019.mdx',
    '/cchc/_astro/a.woff2',
  ]);
});

it('a frame that nobody has written yet is not missed', () => {
  write(
    'content/vi/years/2027.mdx',
    '---\ntitle: Năm\nsummary: Năm.\n---\n\n{/* Viết ở đây. */}\n',
  );
  expect(lost()).toEqual([]);
});
