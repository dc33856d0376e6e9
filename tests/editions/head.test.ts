import { describe, expect, it } from 'vitest';
import type { RawFile } from '../../src/data/csv/csv.ts';
import { headAt, proveHead } from '../../src/editions/head.ts';
import { ledgerText, nextLine, readLedger, type LedgerLine } from '../../src/editions/ledger.ts';
import { withdraw } from '../../src/editions/withdraw.ts';
import { textFile } from '../data/fixture.ts';
import { edited, laidOver, publicationOf, sealed, unsealedProvince } from './province.ts';

const VALUE = 'scores.score.doi-che.2018.cchc.bao-cao';

/** Two years are published, a value of the first is corrected, and a reader keeps the head of that day. */
const published = sealed(sealed(unsealedProvince()), { year: 2019 });
const corrected = sealed(edited(published, '2018/scores.csv', '71.5', '75.1'), {
  date: '2020-06-01',
  reason: 'Soát lại.',
  reasons: new Map([[VALUE, 'Gõ nhầm.']]),
});
const linesOf = (files: readonly RawFile[]) => readLedger(files).lines;
const kept = linesOf(corrected).at(-1)?.chain ?? '';

/** What the editor of a dishonest site would write: a whole ledger that its own check finds nothing wrong with. */
function rechained(files: readonly RawFile[], lines: readonly LedgerLine[]): RawFile[] {
  const anew = lines.reduce<LedgerLine[]>((all, line) => [...all, nextLine(all, line)], []);
  const ids = new Set(anew.map(({ id }) => id));
  const left = files.filter(({ file }) => {
    const [, id] = /^editions\/([^/]+)\//.exec(file) ?? [];
    return id === undefined || ids.has(id);
  });
  return laidOver(left, [textFile('editions.csv', ledgerText(anew))]);
}

describe('a head that someone kept', () => {
  it('is proven by the ledger that led to it, short and full', () => {
    const proof = { kind: 'unaltered', editions: 3, later: 0 };
    expect(proveHead(corrected, kept)).toMatchObject(proof);
    expect(proveHead(corrected, headAt({ chain: kept }).short)).toMatchObject(proof);
  });

  it('stays proven however much is sealed and withdrawn later', () => {
    const { lines, editions } = readLedger(corrected);
    const withdrawing = withdraw(
      { lines, editions },
      {
        year: 2018,
        date: '2020-07-01',
        reason: 'Rút.',
      },
    );
    if (withdrawing.kind !== 'withdrawn') throw new Error(withdrawing.kind);
    const later = laidOver(corrected, [textFile('editions.csv', withdrawing.ledger)]);
    expect(proveHead(later, kept)).toMatchObject({ kind: 'unaltered', later: 1 });
  });

  it('is no head when it is too short to tell anything', () => {
    expect(proveHead(corrected, kept.slice(0, 11)).kind).toBe('no-head');
    expect(proveHead(corrected, 'ấn bản 2018-2').kind).toBe('no-head');
  });
});

describe('whoever rewrites the past', () => {
  const lines = linesOf(corrected);
  const rewritten: Record<string, RawFile[]> = {
    'deletes the edition with the correction': rechained(corrected, lines.slice(0, 2)),
    'skips an edition in the middle': rechained(corrected, [
      ...lines.slice(0, 1),
      ...lines.slice(2),
    ]),
    'changes the order of two editions': rechained(corrected, [
      ...lines.slice(0, 2).toReversed(),
      ...lines.slice(2),
    ]),
    'changes a reason': rechained(
      corrected,
      lines.map((line) => ({ ...line, reason: 'Công bố.' })),
    ),
    'changes a day': rechained(
      corrected,
      lines.map((line) => ({ ...line, date: '2020-01-01' })),
    ),
    'seals all anew, with the corrected value from the beginning': sealed(
      sealed(edited(unsealedProvince(), '2018/scores.csv', '71.5', '75.1')),
      { year: 2019 },
    ),
  };

  it.each(Object.entries(rewritten))('%s', (_deed, files) => {
    // The ledger itself is whole: nothing inside the folder can tell.
    expect(readLedger(files).issues).toEqual([]);
    expect(proveHead(files, kept).kind).toBe('unknown-head');
  });

  it('keeps the number of the head in a ledger that does not lead to it', () => {
    const faked = lines.map((line) => ({ ...line, reason: 'Khác.' }));
    const files = laidOver(corrected, [textFile('editions.csv', ledgerText(faked))]);
    expect(files.some(({ bytes }) => new TextDecoder().decode(bytes).includes(kept))).toBe(true);
    expect(proveHead(files, kept).kind).toBe('unknown-head');
  });

  it('changes a file of an edition and leaves the ledger alone: the file is named', () => {
    const proof = proveHead(edited(corrected, 'editions/2018-1/scores.csv', '71.5', '75.1'), kept);
    expect(proof.kind === 'altered' ? proof.issues.map(({ file }) => file) : []).toEqual([
      'editions/2018-1/scores.csv',
    ]);
  });

  it('is caught by the check alone where the chain was not computed again', () => {
    const cut = lines.filter((_, at) => at !== 1);
    const files = laidOver(corrected, [textFile('editions.csv', ledgerText(cut))]);
    const codes = readLedger(files).issues.map(({ fault }) => fault.code);
    expect(codes).toEqual(['ledger-broken', 'edition-unlisted']);
  });
});

it('the head at each edition is the one that its entry states', () => {
  const { editions } = publicationOf(corrected);
  const proofs = editions.map((edition) => proveHead(corrected, headAt(edition).full));
  expect(proofs.map((proof) => (proof.kind === 'unaltered' ? proof.line.id : proof.kind))).toEqual([
    '2018-1',
    '2019-1',
    '2018-2',
  ]);
});
