import { readCsv, type RawFile } from '../data/csv/csv.ts';
import { readRows } from '../data/rows.ts';
import { TABLES } from '../data/tables.ts';
import { chainOf, ledgerText, nextLine, type LedgerLine } from './ledger.ts';

export type Rechaining =
  | { kind: 'rechained'; ledger: string; lines: number }
  | { kind: 'whole' }
  /** Two branches gave one number to two editions, or both withdrew the same. */
  | { kind: 'collision'; ids: string[] }
  /** A line that follows none of the lines above it: edited, or what it followed was cut out. */
  | { kind: 'broken'; id: string };

/**
 * The ledger after two branches that both sealed were merged. Each line must be chained
 * to one above it, as it was on its branch; the lines of the second branch are then
 * chained anew, behind those of the first. Marks of a merge conflict are taken out.
 */
export function rechain(ledger: RawFile): Rechaining {
  const text = new TextDecoder().decode(ledger.bytes);
  const merged: LedgerLine[] = [];
  const chains = [''];
  for (const line of linesIn({ ...ledger, bytes: new TextEncoder().encode(unmarked(text)) })) {
    if (!chains.some((chain) => chainOf(chain, line) === line.chain)) {
      return { kind: 'broken', id: line.id };
    }
    chains.push(line.chain);
    // A line that both branches have; on one of them it may have been chained anew before.
    if (!merged.some((known) => isSame(known, line))) merged.push(nextLine(merged, line));
  }
  const ids = merged.map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) < index);
  if (twice.length > 0) return { kind: 'collision', ids: [...new Set(twice)] };
  const written = ledgerText(merged);
  if (written === text) return { kind: 'whole' };
  return { kind: 'rechained', ledger: written, lines: merged.length };
}

function linesIn(file: RawFile): LedgerLine[] {
  const csv = readCsv(file);
  const rows = csv.ok ? readRows(csv.table, TABLES.editions).rows : [];
  return rows
    .map(({ values }) => ({ ...values, date: values.date ?? '' }))
    .filter(({ id }) => id !== 'id');
}

/** The text of both sides, without what git writes around them. */
function unmarked(text: string): string {
  return text.replaceAll(/^(?:<{7}|\|{7}|={7}|>{7}).*\r?\n/gm, '');
}

function isSame(one: LedgerLine, other: LedgerLine): boolean {
  return (
    one.id === other.id &&
    one.date === other.date &&
    one.reason === other.reason &&
    one.sha256 === other.sha256
  );
}
