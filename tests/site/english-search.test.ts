import { describe, expect, it, test } from 'vitest';
import { apartFromYear, heard, numbersInWords } from '../../src/data/spelling.ts';
import { makeFinder } from '../../src/live/search/finder.ts';
import { initials } from '../../src/site/parts/search/initials.ts';
import { places } from '../../src/site/parts/search/places.ts';
import { pagesToFind } from '../../src/site/parts/search/records.ts';
import { packed } from '../../src/site/parts/search/view.ts';
import { FILLERS, WORDS } from '../../src/site/parts/search/words.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

const dataset = datasetWith({
  units: `id,kind,peer_group,name_vi,name_en,short_vi,short_en
    so-tnmt,department,departments,Sở Tài nguyên và Môi trường,Department of Natural Resources and Environment,Sở TNMT,Environment
    xa-che,commune,communes,Xã Chè,Chè Commune,Chè,Chè`,
  formerCommunes: `code,name_vi,name_en,district,successor,share
    90001,Xã Chè Non,Chè Non Commune,doi-che,xa-che,whole`,
  cases: `unit,period,field,resolved,on_time_or_early,late
    doi-che,2019,dat-dai,10,9,1
    ben-mo,2019,,100,90,10`,
  scores: 'unit,period,index,class\ndao-cau,2018,cchc,average',
});
const publication = { dataset, editions: [], corrections: [], sealed: new Map(), open: [] };
const site = siteOf(publication, 'en');
const find = makeFinder([...places(site), ...pagesToFind(site, [])].map(packed), {
  spelled: heard,
  apartFromYear,
  numbersInWords,
  fillers: FILLERS,
  unitYear: (unit, href, year) => ({ title: `${unit}, ${year}`, href }),
});

describe('on an English page', () => {
  it.each([
    ['a place without its kind', 'doi che', 'Đồi Chè District'],
    ['a place by its kind in Vietnamese', 'huyện Đồi Chè', 'Đồi Chè District'],
    ['a former commune in Vietnamese', 'xã chè non', 'Chè Non Commune'],
    ['a department by what it does', 'natural resources & environment', 'Department of Natural'],
    ['a department by its initials', 'DONRE', 'Department of Natural'],
    ['a department by what Vietnamese offices write', 'so tnmt', 'Department of Natural'],
    ['a field of a place', 'land doi che', 'Land: Đồi Chè District'],
    ['a field in Vietnamese', 'đất đai', 'Land: Đồi Chè District'],
    ['an indicator in Vietnamese', 'giải quyết trễ hạn', 'Resolved late'],
    ['a rating in a year', 'average 2018', 'Rated average in 2018'],
  ])('%s is found', (_, query, first) => {
    expect(find(query).found[0]?.title).toContain(first);
  });
});

test.each([
  ['Sở Tài nguyên và Môi trường', ['stnmt', 'tnmt']],
  ['Department of Planning and Investment', ['dopi', 'dpi']],
  ['Huyện Đồi Chè', []],
])('%s has the initials %j', (name, letters) => {
  expect(initials(name)).toEqual(letters);
});

test.each([
  ['vi', 'Huyện Đồi Chè', 'Đồi Chè'],
  ['vi', 'Sở Y tế', 'Sở Y tế'],
  ['en', 'Đồi Chè District', 'Đồi Chè'],
  ['en', 'Department of Health', 'Health'],
  ['en', 'Provincial Tax Department', 'Provincial Tax Department'],
] as const)('from A to Z (%s), %s stands under %s', (locale, title, listed) => {
  expect(WORDS[locale].bare(title)).toBe(listed);
});
