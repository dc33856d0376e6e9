import { yearOf } from '../../data/period.ts';
import type { Conflict } from '../conflicts.ts';
import type { Audit } from './audit.ts';

/** How many identities were tried and hold, and of how many figures sources say different things. */
export interface Tally {
  tried: number;
  hold: number;
  fail: number;
  conflicts: number;
}

export function tallyOf(audits: readonly Audit[], conflicts: readonly Conflict[]): Tally {
  const hold = audits.filter((audit) => audit.holds).length;
  return {
    tried: audits.length,
    hold,
    fail: audits.length - hold,
    conflicts: conflicts.length,
  };
}

/** Whose row an identity was tried in, or whose figure sources differ on, and in which year. */
export function placeOfAudit({ statement }: Audit): { unit: string; year: number } {
  return { unit: statement.unit, year: yearOf(statement.period) };
}

export function placeOfConflict({ figures, unit }: Conflict): { unit: string; year: number } {
  const [first] = figures;
  return { unit, year: first ? yearOf(first.statement.period) : 0 };
}
