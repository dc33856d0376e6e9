import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/data/period.ts';
import { addressesFor, baseOf } from '../../src/site/addresses.ts';
import { placeOfCards } from '../../src/site/card-places.ts';

const AT_ROOT = addressesFor('vi', 'https://example.org');
const UNDER_PATH = addressesFor('vi', 'https://example.org/cchc/');

const reading = parsePeriod('@2031-12-31');
if (!reading.ok) throw new Error('no period');
/** A row as ids name it: table, unit, period, field, source. */
const ROW = {
  id: 'cases.ben-mo.@2031-12-31.dat-dai.bao-cao-2031',
  table: 'cases' as const,
  unit: 'ben-mo',
  period: reading.period,
  dimensions: { field: 'dat-dai' },
};
const PLACE = placeOfCards(ROW);

/** Every address there is, each made with some argument. */
function all(addresses: typeof AT_ROOT): string[] {
  const { written, inLanguage, unitYear, unitYearPicture, chartFile, inspected, ...more } =
    addresses;
  const { statement, correction, editionFile, yearChart, yearGroup, ...rest } = more;
  const { indicatorGroup, sourcePart, audited, auditUnitYear, contradicted, ...further } = rest;
  const { gapTopic, cards, cardRow, card, citationFile, compareGroup, formerCommune, ...others } =
    further;
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
    indicatorGroup('cases.late', 'districts'),
    formerCommune('x', '90001'),
    sourcePart('x', 'cases', 'districts'),
    audited(2031, 'x', 'y'),
    auditUnitYear(2031, 'x'),
    gapTopic('cases', null),
    contradicted(2031, 'x', 'y'),
    cards(PLACE),
    cardRow(ROW),
    card({ statement: ROW, column: 'late' }),
    citationFile(PLACE, 'bib'),
    compareGroup('districts', 2031),
    written('/x/'),
    inLanguage('en', addresses.home),
    ...Object.entries(others).flatMap(([name, one]) =>
      // With its host, or without the path: neither begins with that.
      name === 'full' || name === 'bare'
        ? []
        : [typeof one === 'string' ? one : one('2031' as never)],
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
