import { describe, expect, it } from 'vitest';
import type { RawFile } from '../../src/data/csv/csv.ts';
import { readLedger } from '../../src/editions/ledger.ts';
import { rechain } from '../../src/editions/rechain.ts';
import { textFile } from '../data/fixture.ts';
import { edited, laidOver, sealed, unsealedProvince } from './province.ts';

const LEDGER = 'editions.csv';
const SCORE = 'scores.score.doi-che.2018.cchc.bao-cao';
const common = sealed(unsealedProvince());
/** Two branches: one corrected 2018, the other published 2019. */
const ours = sealed(edited(common, '2018/scores.csv', '71.5', '75.1'), {
  reason: 'Soát lại, điểm.',
  reasons: new Map([[SCORE, 'Gõ nhầm.']]),
});
const theirs = sealed(common, { year: 2019, reason: 'Công bố năm 2019.' });

function linesOf(files: readonly RawFile[]): string[] {
  const ledger = files.find(({ file }) => file === LEDGER);
  return new TextDecoder().decode(ledger?.bytes).trimEnd().split('\n');
}

const [header = '', before = ''] = linesOf(common);
const [our = '', their = ''] = [linesOf(ours)[2], linesOf(theirs)[2]];
const rechained = (...lines: string[]) => rechain(textFile(LEDGER, `${lines.join('\n')}\n`));

/** As git leaves the file when both branches added a line at its end. */
const CONFLICT = [header, before, '<<<<<<< HEAD', our, '=======', their, '>>>>>>> nhanh-khac'];

describe('two branches that both sealed', () => {
  const result = rechained(...CONFLICT);
  const ledger = result.kind === 'rechained' ? result.ledger : '';
  const merged = laidOver(laidOver(theirs, ours), [textFile(LEDGER, ledger)]);

  it('are one ledger without a fault, with every edition of both', () => {
    const { editions, issues } = readLedger(merged);
    expect(issues).toEqual([]);
    expect(editions.map(({ id, reason }) => [id, reason])).toEqual([
      ['2018-1', 'Công bố lần đầu.'],
      ['2018-2', 'Soát lại, điểm.'],
      ['2019-1', 'Công bố năm 2019.'],
    ]);
  });

  it('were not so before', () => {
    const joined = textFile(LEDGER, `${[header, before, our, their].join('\n')}\n`);
    const codes = readLedger(laidOver(merged, [joined])).issues.map(({ fault }) => fault.code);
    expect(codes).toEqual(['ledger-broken']);
  });

  it('keep the lines of the first as they were', () => {
    expect(ledger.split('\n').slice(0, 3)).toEqual([header, before, our]);
  });

  it('have nothing more to be tied', () => {
    expect(rechain(textFile(LEDGER, ledger))).toEqual({ kind: 'whole' });
  });

  it('may be merged again with a branch that still has the old links', () => {
    const lines = ledger.trimEnd().split('\n');
    expect(rechained(...lines, their)).toEqual({ kind: 'rechained', ledger, lines: 3 });
  });
});

describe('what is not tied together', () => {
  it('two editions with one number', () => {
    const other = sealed(edited(common, '2018/scores.csv', '71.5', '72.5'), {
      reasons: new Map([[SCORE, 'Nguồn đăng lại.']]),
    });
    expect(rechained(header, before, our, linesOf(other)[2] ?? '')).toEqual({
      kind: 'collision',
      ids: ['2018-2'],
    });
  });

  it('a line that was edited', () => {
    expect(rechained(header, before, our.replace('Soát lại', 'Xem lại'), their)).toEqual({
      kind: 'broken',
      id: '2018-2',
    });
  });

  it('a line whose predecessor was cut out', () => {
    expect(rechained(header, our, their)).toEqual({ kind: 'broken', id: '2018-2' });
  });

  it('lines that changed places', () => {
    expect(rechained(header, our, before)).toEqual({ kind: 'broken', id: '2018-2' });
  });
});
