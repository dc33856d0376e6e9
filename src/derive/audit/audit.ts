import type { Figure, Statement } from '../../data/figures.ts';
import type { Identity } from '../../data/table.ts';
import type { MeasureColumn } from '../../data/tables.ts';

/**
 * One rule tried on figures that a source states. A rule that fails is not an
 * error of ours: the source is published as it stands, and flagged.
 */
export interface Audit {
  rule: AuditRule;
  holds: boolean;
  /** The statement whose figure is held against its parts. */
  statement: Statement;
  /** The figure that should follow from the others. */
  stated: Figure;
  /** What it follows from. */
  parts: readonly Figure[];
  /** What the parts make, unrounded. */
  expected: number;
  /** Stated minus expected, rounded to the printed precision. */
  gap: number;
}

export type AuditRule = AnyIdentity['kind'];

/** What a table states of its figures. */
export type AnyIdentity = Identity<MeasureColumn>;
export type IdentityOf<K extends AuditRule> = Extract<AnyIdentity, { kind: K }>;
