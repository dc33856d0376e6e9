import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { message } from '../../src/data/messages/messages.ts';
import { readPublication, unsealed } from '../../src/editions/publication.ts';
import { edited, publicationOf, sealed, tryToSeal, unsealedProvince } from './province.ts';

const SCORE = 'scores.score.doi-che.2018.cchc.bao-cao';
const first = sealed(unsealedProvince());
const corrected = edited(first, '2018/scores.csv', '71.5', '75.1');

describe('a year that is sealed for the first time', () => {
  it('is copied byte for byte, with the checksum of each file', () => {
    const bytes = (file: string) => first.find((known) => known.file === file)?.bytes;
    expect(bytes('editions/2018-1/scores.csv')).toEqual(bytes('2018/scores.csv'));
    const sum = createHash('sha256')
      .update(bytes('2018/scores.csv') ?? '')
      .digest('hex');
    const manifest = new TextDecoder().decode(bytes('editions/2018-1/SHA256SUMS.txt'));
    expect(manifest).toContain(`${sum}  scores.csv\n`);
  });

  it('stands in the ledger with its day and reason', () => {
    expect(publicationOf(first).editions).toMatchObject([
      { id: '2018-1', year: 2018, number: 1, date: '2020-03-01', reason: 'Công bố lần đầu.' },
    ]);
  });

  it('cannot be sealed again while nothing has changed', () => {
    expect(tryToSeal(first)).toMatchObject({ kind: 'nothing-changed', edition: { id: '2018-1' } });
  });
});

describe('a sealed year is locked', () => {
  const said = (files: typeof first) =>
    unsealed(publicationOf(files)).map((issue) => message(issue, 'en').problem);

  it('and each changed value is named, old and new', () => {
    expect(said(corrected)).toEqual([`Not as in edition 2018-1: ${SCORE}: "71.5" → "75.1".`]);
  });

  it('but may be written otherwise, if it says the same', () => {
    const rows = edited(first, '2018/scores.csv', '\n', '\r\n');
    const quoted = edited(rows, '2018/scores.csv', 'doi-che,2018', '"doi-che",2018');
    expect(said(quoted)).toEqual([]);
  });

  it('also when a whole table is taken away', () => {
    const without = first.filter(({ file }) => file !== '2018/cases.csv');
    expect(said(without)).toHaveLength(7);
  });
});

describe('a correction', () => {
  it('wants a reason for each value that was published', () => {
    expect(tryToSeal(corrected)).toMatchObject({
      kind: 'reasons-missing',
      changes: [{ id: SCORE, old: '71.5', now: '75.1' }],
    });
  });

  it('wants none for a value that is only added', () => {
    const added = edited(first, '2018/scores.csv', '80.25,100,,', '80.25,100,1,');
    expect(tryToSeal(added, { reason: 'Thêm hạng.' })).toMatchObject({ kind: 'sealed' });
  });

  it('takes no reason for a value that does not change', () => {
    const reasons = new Map([
      [SCORE, 'Gõ nhầm.'],
      ['scores.score.khong-co', 'Gõ nhầm.'],
    ]);
    expect(tryToSeal(corrected, { reasons })).toEqual({
      kind: 'reasons-unused',
      values: ['scores.score.khong-co'],
    });
  });

  it('is an edition that lists the value, old, new, and why', () => {
    const second = sealed(corrected, {
      date: '2021-01-02',
      reason: 'Soát lại điểm.',
      reasons: new Map([[SCORE, 'Gõ nhầm hai chữ số.']]),
    });
    expect(publicationOf(second).corrections).toMatchObject([
      {
        edition: { id: '2018-2', date: '2021-01-02' },
        change: { id: SCORE, old: '71.5', now: '75.1' },
        reason: 'Gõ nhầm hai chữ số.',
      },
    ]);
    expect(unsealed(publicationOf(second))).toEqual([]);
  });
});

describe('nothing is sealed', () => {
  it('of a year without figures', () => {
    expect(tryToSeal(first, { year: 2031 })).toEqual({ kind: 'no-such-year' });
  });

  it('while anything is wrong in the ledger', () => {
    const tampered = edited(first, 'editions.csv', 'lần đầu', 'lần hai');
    const reading = readPublication(tampered);
    expect(reading.ok ? [] : reading.issues.map(({ fault }) => fault.code)).toEqual([
      'ledger-broken',
    ]);
  });
});
