import { expect, it } from 'vitest';
import { readPublication } from '../../src/editions/publication.ts';
import { siteOf } from '../../src/site/site.ts';
import { inventory } from '../../src/site/inventory.ts';
import { standings } from '../../src/site/parts/standing/standing.ts';
import { country, provinceOfCountry } from './country.ts';

const files = country({ provinces: 2, units: 6, years: 3 });
const data = [...files].flatMap(([file, text]) =>
  file.startsWith('data/')
    ? [{ file: file.slice('data/'.length), bytes: new TextEncoder().encode(text) }]
    : [],
);
const reading = readPublication(data);
if (!reading.ok) throw new Error(reading.issues.map(({ fault }) => fault.code).join(', '));
const site = siteOf(reading.publication, 'vi');

it('a country is sound: no identity fails, no sources differ', () => {
  expect([site.audits.filter(({ holds }) => !holds), site.conflicts]).toEqual([[], []]);
});

it('each of its units has a page in each year, with two charts', () => {
  const { unitYears } = inventory(site);
  expect(unitYears.length).toBe(2 * 6 * 3);
  const drawn = unitYears.map(({ unit, year }) => standings(site, unit, year).length);
  expect(new Set(drawn)).toEqual(new Set([2]));
});

it('what is said of a unit stays when units or years are added', () => {
  const larger = country({ provinces: 3, units: 8, years: 4 });
  const rows = (files: ReadonlyMap<string, string>) =>
    files
      .get('data/2001/cases.csv')
      ?.split('\n')
      .filter((row) => row.startsWith('tinh-gio-4,'));
  expect(rows(larger)).toEqual(rows(files));
});

it('there are no more provinces than groups of units', () => {
  expect(() => country({ provinces: 6, units: 1, years: 1 })).toThrow('at most 5');
});

it('a province as a site of its own is about itself, and has figures of its own', () => {
  const [first, second] = [1, 2].map((at) => provinceOfCountry(at, { units: 3, years: 2 }));
  expect([first?.id, second?.id]).toEqual(['tinh-1', 'tinh-2']);
  expect(first?.files.get('data/site.csv')).toContain('province,tinh-1,tinh-1');
  const scores = (province: typeof first) => province?.files.get('data/2001/scores.csv');
  expect(scores(first)).toContain('tinh-may-1,2001');
  expect(scores(first)).not.toBe(scores(second));
});
