import type { Issue } from '../data/issue.ts';
import type { RawFile } from '../data/csv/csv.ts';
import { chainOf, folderOf, readLedger, type Edition, type LedgerLine } from './ledger.ts';

/** The state of all that was sealed and withdrawn up to a line of the ledger, in one number. */
export interface Head {
  /** As much of it as can be read out or printed. */
  short: string;
  full: string;
}

/** So many digits tell one head from any other that chance may make. */
const SHORT = 12;

/** The head of the chain at an edition, or at any line of the ledger. */
export function headAt({ chain }: Pick<LedgerLine, 'chain'>): Head {
  return { short: chain.slice(0, SHORT), full: chain };
}

/** The last line of the ledger, an edition or a withdrawal; null before the first edition. */
export function lastLine(editions: readonly Edition[]): Pick<LedgerLine, 'date' | 'chain'> | null {
  const lines = editions.flatMap((edition) => [edition, edition.withdrawn ?? []].flat());
  const [last] = lines.toSorted((a, b) => b.order - a.order);
  return last ?? null;
}

/** The head of all that is published, withdrawals with it; null before the first edition. */
export function latestHead(editions: readonly Edition[]): Head | null {
  const last = lastLine(editions);
  return last && headAt(last);
}

export type HeadProof =
  /** All lines up to this one are as they were, and every file of the editions that they seal. */
  | { kind: 'unaltered'; line: LedgerLine; editions: number; files: number; later: number }
  /** Something up to this head is not as it was, or the head is that of another ledger. */
  | { kind: 'unknown-head' }
  /** The ledger leads to this head, and these files of its editions are not what it says. */
  | { kind: 'altered'; issues: readonly Issue[] }
  | { kind: 'no-head' };

/**
 * Proves that what was sealed up to a head which someone kept is as it was. The chain is computed again from the first
 * line: whoever changes, cuts, adds or reorders a line before cannot reach the same head.
 */
export function proveHead(files: readonly RawFile[], wanted: string): HeadProof {
  const head = wanted.trim().toLowerCase();
  if (!/^[0-9a-f]{12,64}$/.test(head)) return { kind: 'no-head' };
  const { lines, editions, issues } = readLedger(files);
  const at = headsOf(lines).findIndex((computed) => computed.startsWith(head));
  const line = lines[at];
  if (!line) return { kind: 'unknown-head' };
  const own = editions.filter(({ order }) => order <= at);
  const folders = own.map(({ id }) => folderOf(id));
  const altered = issues.filter(({ file }) => folders.some((folder) => file.startsWith(folder)));
  if (altered.length > 0) return { kind: 'altered', issues: altered };
  const held = files.filter(({ file }) => folders.some((folder) => file.startsWith(folder)));
  return {
    kind: 'unaltered',
    line,
    editions: own.length,
    files: held.length,
    later: lines.length - at - 1,
  };
}

/** The head at each line, computed again and not as the ledger says it. */
export function headsOf(lines: readonly LedgerLine[]): string[] {
  const heads: string[] = [];
  for (const line of lines) heads.push(chainOf(heads.at(-1) ?? '', line));
  return heads;
}
