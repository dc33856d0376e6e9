import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio/slim';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/data/csv/csv.ts';
import { readFolder } from '../../src/data/folder.ts';
import { roots } from '../../src/roots.ts';
import { isEnglish, namesIn, shapeOf, textsOf, vietnameseIn } from './languages.ts';
import { addresses } from './pages.ts';

/** What stands in the English columns of data/: a word in it is English, or the name of something. */
const names = namesIn(
  readFolder(roots.data)
    .filter(({ file }) => file.endsWith('.csv') && !file.startsWith('editions/'))
    .flatMap((file) => {
      const csv = readCsv(file);
      if (!csv.ok) return [];
      const { header, rows } = csv.table;
      const english = header.flatMap((column, at) => (/(?:^|_)en$/.test(column) ? [at] : []));
      return rows.flatMap(({ cells }) => english.map((at) => cells[at] ?? ''));
    }),
);

const read = (address: string) =>
  load(readFileSync(join(roots.out, address.endsWith('/') ? `${address}index.html` : address)));
/** One file stands for what is not there in all languages. */
const NO_PAGE = '/404.html';
const vietnamese = addresses.filter((one) => !one.startsWith('/en/') && one !== NO_PAGE);
const english = addresses.filter((one) => one.startsWith('/en/'));

/** Lists units by the first letters of their names, which are not the same ones in English. */
const BY_LETTERS = '/tim/';

/** What a cell once said is shown as it stood, whatever its language. */
function withoutCells($: CheerioAPI): CheerioAPI {
  $('del, ins').remove();
  return $;
}

/** Faults that a newcomer can read: so many of them as fit on a screen. */
const some = (faults: readonly string[]) => [...new Set(faults)].slice(0, 40);

describe('words', () => {
  it('of another language are told from those of a page', () => {
    expect(
      vietnameseIn('Hòn Đất resolved 12 hồ sơ, see /nguon/ and trang 2', namesIn(['Hòn Đất'])),
    ).toEqual(['hồ', 'sơ', 'trang']);
    expect(isEnglish('Bộ Nội vụ (Ministry of Home Affairs)')).toBe(false);
    expect(isEnglish('The figures of the year are sealed.')).toBe(true);
    const page =
      '<html lang="en"><body><p title="ngày">On <q lang="vi">ngày</q> one</p></body></html>';
    expect(textsOf(load(page))).toEqual(['On', 'one', 'ngày']);
  });

  it('of an English page are English, but for names and what says that it is Vietnamese', () => {
    const faults = english.flatMap((address) =>
      textsOf(read(address)).flatMap((text) => {
        const words = vietnameseIn(text, names);
        const said = `${words.slice(0, 3).join(' ')}: “${text.slice(0, 120)}” on ${address}`;
        return words.length === 0 ? [] : [said];
      }),
    );
    expect(some(faults)).toEqual([]);
  });

  it('of a Vietnamese page are no English sentences, but for those that say so', () => {
    const faults = [...vietnamese, NO_PAGE].flatMap((address) =>
      textsOf(withoutCells(read(address)))
        .filter(isEnglish)
        .map((text) => `“${text.slice(0, 120)}” on ${address}`),
    );
    expect(some(faults)).toEqual([]);
  });
});

describe('the two languages', () => {
  it('have the same pages', () => {
    const counterparts = english.map((address) => address.slice('/en'.length));
    expect(counterparts.toSorted()).toEqual(vietnamese.toSorted());
  });

  it('name each other on every page, and lead to each other', () => {
    const faults = [...vietnamese, ...english].flatMap((address) => {
      const $ = read(address);
      const root = new URL($('link[rel=canonical]').attr('href') ?? '').origin;
      const own = address.startsWith('/en/') ? address.slice('/en'.length) : address;
      const versions = $('link[rel=alternate][hreflang]')
        .map((_, link) => `${$(link).attr('hreflang') ?? ''} ${$(link).attr('href') ?? ''}`)
        .get();
      const wanted = [`vi ${root}${own}`, `en ${root}/en${own}`, `x-default ${root}${own}`];
      const other = own === address ? `/en${own}` : own;
      const lang = own === address ? 'en' : 'vi';
      const leads =
        address.includes('/nhung/') ||
        $(`body > header a[href="${other}"][lang=${lang}][hreflang=${lang}]`).length === 1;
      return [
        ...(versions.join('\n') === wanted.join('\n')
          ? []
          : [`${address}: ${versions.join(', ')}`]),
        ...(leads ? [] : [`${address} does not lead to ${other}`]),
      ];
    });
    expect(some(faults)).toEqual([]);
  });

  it('show the same figures in the same parts of each page', () => {
    const faults = vietnamese.flatMap((address) => {
      if (!existsSync(join(roots.out, 'en', address, 'index.html'))) return [];
      const [vi, en] = [shapeOf(read(address)), shapeOf(read(`/en${address}`))];
      const kinds = address === BY_LETTERS ? [] : Object.keys(vi.parts);
      const parts = kinds.filter((kind) => vi.parts[kind] !== en.parts[kind]);
      const lost = vi.figures.filter((one) => !en.figures.includes(one));
      const added = en.figures.filter((one) => !vi.figures.includes(one));
      return [
        ...parts.map(
          (kind) => `${address}: ${vi.parts[kind] ?? 0} and ${en.parts[kind] ?? 0} ${kind}`,
        ),
        ...[...lost, ...added].slice(0, 3).map((one) => `${address}: only in one language: ${one}`),
      ];
    });
    expect(some(faults)).toEqual([]);
  });
});
