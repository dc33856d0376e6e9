import { describe, expect, it } from 'vitest';
import type { RawFile } from '../../src/data/csv/csv.ts';
import { readLedger, withoutLeftovers } from '../../src/editions/ledger.ts';
import { withdraw, type Withdrawing } from '../../src/editions/withdraw.ts';
import { textFile } from '../data/fixture.ts';
import { edited, laidOver, publicationOf, sealed, unsealedProvince } from './province.ts';

const SCORE = 'scores.score.doi-che.2018.cchc.bao-cao';
const first = sealed(unsealedProvince());
const second = sealed(edited(first, '2018/scores.csv', '71.5', '75.1'), {
  date: '2021-01-02',
  reason: 'Soát lại điểm.',
  reasons: new Map([[SCORE, 'Gõ nhầm.']]),
});

const tryToWithdraw = (files: readonly RawFile[], year = 2018): Withdrawing =>
  withdraw(readLedger(files), { year, date: '2021-01-03', reason: 'Niêm phong nhầm.' });

function withdrawn(files: readonly RawFile[]): RawFile[] {
  const withdrawing = tryToWithdraw(files);
  if (withdrawing.kind !== 'withdrawn') throw new Error(withdrawing.kind);
  return laidOver(files, [textFile('editions.csv', withdrawing.ledger)]);
}

const ofYear = (files: readonly RawFile[]) => {
  const open = publicationOf(files).open.find(({ year }) => year === 2018);
  return open && [open.edition?.id ?? null, open.changes.length];
};

describe('an edition that is withdrawn', () => {
  const files = withdrawn(second);

  it('gives its place to the one before it, which the year is then held against', () => {
    expect(tryToWithdraw(second)).toMatchObject({
      edition: { id: '2018-2' },
      valid: { id: '2018-1' },
    });
    expect(ofYear(second)).toBeUndefined();
    expect(ofYear(files)).toEqual(['2018-1', 1]);
  });

  it('keeps its line and its files, in a ledger that is whole', () => {
    const { editions, issues } = readLedger(files);
    expect(issues).toEqual([]);
    expect(editions.map(({ id, withdrawn: why }) => [id, why])).toMatchObject([
      ['2018-1', null],
      ['2018-2', { date: '2021-01-03', reason: 'Niêm phong nhầm.', order: 2 }],
    ]);
    expect(files.filter(({ file }) => file.startsWith('editions/2018-2/'))).not.toEqual([]);
    expect(withoutLeftovers(files)).toEqual(files);
  });

  it('keeps what it said: its corrections are still told', () => {
    expect(publicationOf(files).corrections).toMatchObject([
      { edition: { id: '2018-2' }, change: { old: '71.5', now: '75.1' } },
    ]);
  });

  it('never gives its number to another, which corrects the one that was valid', () => {
    const third = sealed(edited(files, '2018/scores.csv', '75.1', '75.5'), {
      reasons: new Map([[SCORE, 'Chép lại theo nguồn.']]),
    });
    const { editions, corrections } = publicationOf(third);
    expect(editions.at(-1)).toMatchObject({ id: '2018-3', follows: '2018-1' });
    expect(corrections[0]).toMatchObject({ change: { old: '71.5', now: '75.5' } });
  });

  it('cannot be written away: the line that withdraws it is chained like any other', () => {
    const forged = edited(files, 'editions.csv', 'Niêm phong nhầm.', 'Không có gì.');
    expect(readLedger(forged).issues.map(({ fault }) => fault.code)).toEqual(['ledger-broken']);
  });
});

describe('withdrawing on', () => {
  const none = withdrawn(withdrawn(second));

  it('twice, the year is not published any more', () => {
    expect(ofYear(none)?.[0]).toBeNull();
    expect(tryToWithdraw(withdrawn(second))).toMatchObject({
      edition: { id: '2018-1' },
      valid: null,
    });
  });

  it('a third time, there is nothing to withdraw', () => {
    expect(tryToWithdraw(none)).toEqual({ kind: 'nothing-to-withdraw' });
  });

  it('and sealing again, the year takes the next number', () => {
    expect(publicationOf(sealed(none)).editions.at(-1)).toMatchObject({
      id: '2018-3',
      follows: null,
    });
  });

  it('of a year without editions, there is nothing either', () => {
    expect(tryToWithdraw(second, 2019)).toEqual({ kind: 'nothing-to-withdraw' });
  });
});
