import { describe, expect, it } from 'vitest';
import type { RawFile } from '../../src/data/csv/csv.ts';
import { siteOf, type Site } from '../../src/site/site.ts';
import { unitYearCard } from '../../src/site/pages/unit-year/card.ts';
import { edited, publicationOf, sealed, unsealedProvince } from '../editions/province.ts';

const province = sealed(unsealedProvince(), { year: 2019 });

function siteFrom(files: readonly RawFile[]): Site {
  return siteOf(publicationOf(files), 'vi');
}

/** The words of the card of a unit in 2019, line by line. */
function cardOf(site: Site, id: string): string[] {
  const unit = site.dataset.units.get(id);
  if (!unit) throw new Error(`no unit ${id}`);
  return [...unitYearCard(site, unit, 2019).body.matchAll(/>([^<>\n]+)<\/text>/g)].map(
    ([, line = '']) => line,
  );
}

describe('the picture that a link to a unit-year is previewed with', () => {
  it('says of whom and when, what the page says first, the source, the address and the edition', () => {
    expect(cardOf(siteFrom(province), 'suoi-ngoc').join(' ')).toMatch(
      /Thành phố Suối Ngọc năm 2019 .*81.* Nguồn: Văn phòng tỉnh Bến Mơ https:\/\/ben-mo\.example\/2019\/suoi-ngoc\/ Số liệu năm 2019: ấn bản 1, 1\/3\/2020$/,
    );
  });

  it('says so when nothing was found, and names no source', () => {
    const card = cardOf(siteFrom(province), 'so-gio').join(' ');
    expect(card).toContain('chưa tìm thấy');
    expect(card).not.toContain('Nguồn');
  });

  it('does not say that nothing was found of a unit with figures of a part of its work', () => {
    const card = cardOf(siteFrom(province), 'so-nang').join(' ');
    expect(card).toContain('chỉ tìm thấy một vài số liệu riêng lẻ về Sở Nắng');
    expect(card).not.toContain('chưa tìm thấy');
  });

  it('credits what it says to those who said it, and not to the other sources of the year', () => {
    const tasks = 'ben-mo,2019,40,38,95,,,,';
    const ofYearbook = edited(
      unsealedProvince(),
      '2019/tasks.csv',
      `${tasks}bao-cao`,
      `${tasks}nien-giam`,
    );
    const card = cardOf(siteFrom(sealed(ofYearbook, { year: 2019 })), 'ben-mo').join(' ');
    expect(card).toContain('Nguồn: Văn phòng tỉnh Bến Mơ https');
    expect(card).not.toContain('Cục Thống kê');
  });

  it('carries the mark of made-up figures', () => {
    expect(cardOf(siteFrom(province), 'suoi-ngoc')[0]).toBe('DỮ LIỆU MẪU');
  });
});
