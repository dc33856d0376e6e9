import { describe, expect, it } from 'vitest';
import { addressesFor, baseOf } from '../../src/site/addresses.ts';

const AT_ROOT = addressesFor('vi', 'https://example.org');
const UNDER_PATH = addressesFor('vi', 'https://example.org/cchc/');

/** Every address there is, each made with some argument. */
function all(addresses: typeof AT_ROOT): string[] {
  const { written, unitYear, unitYearPicture, chartFile, inspected, ...more } = addresses;
  const { statement, correction, editionFile, yearChart, yearGroup, ...rest } = more;
  const { indicatorGroup, sourcePart, ...others } = rest;
  return [
    unitYear(2031, 'x'),
    unitYearPicture(2031, 'x'),
    chartFile('x', 'csv'),
    inspected(2031, 'x'),
    statement('x', 'y'),
    correction('x', 'y'),
    editionFile('x', 'y.csv'),
    yearChart(2031, 'x'),
    yearGroup(2031, 'districts'),
    indicatorGroup('x', 'districts'),
    sourcePart('x', 'cases', 'districts'),
    written('/x/'),
    ...Object.entries(others).flatMap(([name, one]) =>
      // With its host: it begins with that, not with the path.
      name === 'full' ? [] : [typeof one === 'string' ? one : one('2031' as never)],
    ),
  ];
}

describe('the path that all addresses begin with', () => {
  it.each([
    ['https://example.org', '/'],
    ['https://example.org/', '/'],
    ['https://example.org/cchc', '/cchc/'],
    ['https://example.org:8080/a/cchc/', '/a/cchc/'],
  ])('of %s is %s', (address, base) => {
    expect(baseOf(address)).toBe(base);
  });

  it('stands before every address, whichever it is', () => {
    expect(all(UNDER_PATH).filter((address) => !address.startsWith('/cchc/'))).toEqual([]);
  });

  it('is all that two places of one site differ in', () => {
    expect(all(UNDER_PATH)).toEqual(all(AT_ROOT).map((address) => `/cchc${address}`));
  });
});

describe('a whole address', () => {
  it('has the path of the site once', () => {
    expect(UNDER_PATH.full(UNDER_PATH.year(2031))).toBe('https://example.org/cchc/2031/');
    expect(AT_ROOT.full(AT_ROOT.year(2031))).toBe('https://example.org/2031/');
  });
});

describe('a link that an editor wrote', () => {
  it('leads to a page of this site, wherever the site stands', () => {
    expect(UNDER_PATH.written('/nguon/')).toBe('/cchc/nguon/');
  });

  it.each(['https://example.com/a', '//example.com/a', '#phan', 'tep.pdf'])(
    '%s stays as it is',
    (link) => {
      expect(UNDER_PATH.written(link)).toBe(link);
    },
  );
});
