import {
  latestOf,
  ledgerText,
  nextLine,
  withdrawalOf,
  type Edition,
  type Ledger,
} from './ledger.ts';

export type Withdrawing =
  | {
      kind: 'withdrawn';
      edition: Edition;
      /** The edition that readers have again; null when the year is not published any more. */
      valid: Edition | null;
      ledger: string;
    }
  | { kind: 'nothing-to-withdraw' };

/**
 * Takes back a mistaken edition: the one before it is valid again. Its line and its
 * files stay, since readers may have quoted it; a line is added that says why.
 */
export function withdraw(
  { lines, editions }: Pick<Ledger, 'lines' | 'editions'>,
  { year, date, reason }: { year: number; date: string; reason: string },
): Withdrawing {
  const edition = latestOf(editions).get(year);
  if (!edition) return { kind: 'nothing-to-withdraw' };
  const line = nextLine(lines, {
    id: withdrawalOf(edition.id),
    date,
    reason,
    sha256: edition.sha256,
  });
  const others = editions.filter((known) => known !== edition);
  const valid = latestOf(others).get(year) ?? null;
  return { kind: 'withdrawn', edition, valid, ledger: ledgerText([...lines, line]) };
}
