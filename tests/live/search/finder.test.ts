import { describe, expect, it } from 'vitest';
import { spelled } from '../../../src/data/spelling.ts';
import type { SearchEntry } from '../../../src/live/search/entries.ts';
import { makeFinder } from '../../../src/live/search/finder.ts';

const entries: SearchEntry[] = [
  ['Huyện Đồi Chè', 'Cấp huyện', '/don-vi/doi-che/', '', 'Đồi Chè', 3, [2018, 2019]],
  ['Xã Đồi Chè', 'Cấp xã', '/don-vi/xa-doi-che/', '', '', 3, [2026]],
  ['Thành phố Đảo Cau', 'Cấp huyện', '/don-vi/dao-cau/', '', 'Thị xã Đảo Cau', 3, [2018]],
  ['Xã Chè Non', 'Xã cũ', '/don-vi/xa-doi-che/', 'Nay thuộc Xã Đồi Chè.', '', 2.5],
  ['Sở Kế hoạch và Đầu tư', 'Sở', '/don-vi/so-khdt/', '', 'skhdt|khdt', 3, [2018]],
  ['Đất đai: Huyện Đồi Chè', 'Lĩnh vực', '/2019/doi-che/', '98,1% không trễ hạn.', '', 2],
  ['Dát vàng', 'Biểu đồ', '/bieu-do/', '', '', 1],
  ['Năm 2019', 'Năm', '/2019/', '', '2019', 3],
  ['Xếp loại trung bình năm 2018', 'Xếp loại', '/2018/', 'Đảo Cau.', '', 16],
  ['Xếp loại trung bình', 'Chỉ tiêu', '/chi-tieu/classes-average/', '', '', 2],
  ['Hồ sơ đất đai còn tồn.', 'Hạn chế, 2019', '/kiem-tra/2019/#h-1', '', 'Đồi Chè|2019', 1],
];
const find = makeFinder(entries, {
  spelled,
  unitYear: (unit, href, year) => ({ title: `${unit}, năm ${year}`, href: `${href}${year}` }),
});
const titles = (query: string) => find(query).map(({ title }) => title);

describe('a word that stands in some name', () => {
  it('is not taken for a slip of another', () => {
    const found = makeFinder(
      [
        ['Sông Mây: Láng Mưa', 'Chart', '/bieu-do/', '', '', 1],
        ['Hòn Sương Mù', 'District', '/don-vi/hon-suong-mu/', '', '', 3],
        ['Land', 'Field', '/chi-tieu/', '', '', 1],
      ],
      { spelled, unitYear: (title, href) => ({ title, href }) },
    )('land suong mu');
    expect(found[0]?.title).toBe('Hòn Sương Mù');
  });
});

describe('what is typed finds a name', () => {
  it.each([
    ['without accents', 'doi che', 'Huyện Đồi Chè'],
    ['with accents', 'Đồi Chè', 'Huyện Đồi Chè'],
    ['with the office in front', 'UBND huyện Đồi Chè', 'Huyện Đồi Chè'],
    ['with its kind in short', 'TP. Đảo Cau', 'Thành phố Đảo Cau'],
    ['by the name it had', 'thị xã đảo cau', 'Thành phố Đảo Cau'],
    ['by what offices write short', 'KH&ĐT', 'Sở Kế hoạch và Đầu tư'],
    ['by its initials', 'skhdt', 'Sở Kế hoạch và Đầu tư'],
    ['with one slip', 'doi chee', 'Huyện Đồi Chè'],
    ['unfinished', 'dao c', 'Thành phố Đảo Cau'],
    ['with signs between', 'đảo – cau!', 'Thành phố Đảo Cau'],
    ['of a year', '2019', 'Năm 2019'],
    ['of an old commune', 'che non', 'Xã Chè Non'],
  ])('%s', (_, query, first) => {
    expect(titles(query)[0]).toBe(first);
  });
});

it('a name of another kind comes first where its kind is typed', () => {
  expect(titles('xa doi che')[0]).toBe('Xã Đồi Chè');
});

it('the accents that were typed come before others', () => {
  expect(titles('đất')[0]).not.toBe('Dát vàng');
  expect(titles('dát')[0]).toBe('Dát vàng');
});

it('a unit and a year are its page of that year', () => {
  expect(find('doi che 2019')[0]).toEqual({
    title: 'Huyện Đồi Chè, năm 2019',
    kind: 'Cấp huyện',
    href: '/don-vi/doi-che/2019',
    answer: '',
  });
});

it('a year of which a unit has no page is not made up', () => {
  expect(titles('doi che 2017')).not.toContain('Huyện Đồi Chè, năm 2017');
});

it('a field and a unit are found together, with the figure', () => {
  expect(find('dat dai doi che')[0]).toMatchObject({ answer: '98,1% không trễ hạn.' });
});

it('who was rated so comes before what the rating is', () => {
  expect(titles('trung binh')[0]).toBe('Xếp loại trung bình năm 2018');
});

it('where nothing has all words, what has most of them is found', () => {
  expect(titles('xe máy đồi chè')).toContain('Huyện Đồi Chè');
});

it.each(['', '   ', '?!', '–'])('nothing is found for %j', (query) => {
  expect(find(query)).toEqual([]);
});
