import { describe, expect, it } from 'vitest';
import type { Address } from '../../src/editions/address-book.ts';
import { edited, publicationOf, sealed, tryToSeal, unsealedProvince } from './province.ts';
import { readPublication } from '../../src/editions/publication.ts';

const page = (address: string, subject: string): Address => ({ address, kind: 'page', subject });
const HOME = page('/', 'home');
const YEAR = page('/2018/', 'year 2018');
const UNIT = page('/2018/doi-che/', 'unit-year 2018 doi-che');
const sealing = (...all: Address[]) => ({ addresses: { all, suffice: false } });
const recorded = (files: Parameters<typeof publicationOf>[0]) =>
  publicationOf(files).recorded.map(({ address, edition }) => `${address} ${edition}`);

describe('the ledger of addresses', () => {
  const first = sealed(unsealedProvince(), sealing(YEAR, HOME));

  it('is written into the edition that gives the addresses to readers, in the order of their letters', () => {
    const book = first.find(({ file }) => file === 'editions/2018-1/addresses.csv');
    expect(new TextDecoder().decode(book?.bytes)).toBe(
      'address,kind,subject\n/,page,home\n/2018/,page,year 2018\n',
    );
  });

  it('grows by what is new alone, and keeps the edition of each', () => {
    const second = sealed(edited(first, '2018/scores.csv', '71.5', '75.1'), {
      reasons: new Map([['scores.score.doi-che.2018.cchc.bao-cao', 'Gõ nhầm.']]),
      ...sealing(HOME, YEAR, UNIT),
    });
    expect(recorded(second)).toEqual(['/ 2018-1', '/2018/ 2018-1', '/2018/doi-che/ 2018-2']);
  });

  it('is no file of an edition that brings no address', () => {
    const names = sealed(unsealedProvince()).map(({ file }) => file);
    expect(names.filter((file) => file.endsWith('addresses.csv'))).toEqual([]);
  });

  it('is sealed like all else: a row that is cut out is an altered edition', () => {
    const cut = edited(first, 'editions/2018-1/addresses.csv', '/2018/,page,year 2018\n', '');
    const reading = readPublication(cut);
    expect(reading.ok ? [] : reading.issues.map(({ file }) => file)).toEqual([
      'editions/2018-1/addresses.csv',
    ]);
  });

  it('may be all that an edition brings, where it is asked for', () => {
    const again = (all: Address[], suffice: boolean) =>
      tryToSeal(first, { addresses: { all, suffice } });
    expect(again([HOME, YEAR, UNIT], true)).toMatchObject({ kind: 'sealed', addresses: 1 });
    expect(again([HOME, YEAR, UNIT], false).kind).toBe('nothing-changed');
    expect(again([HOME, YEAR], true).kind).toBe('nothing-changed');
  });
});
