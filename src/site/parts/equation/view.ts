import type { LinkView } from '../links/view.ts';

/** One identity that was tried: whose and when, in figures, and by how much it fails. */
export interface EquationView {
  /** Fragment by which it can be linked to: the id of the figure that should follow from the others. */
  anchor?: string;
  context: LinkView;
  /** "6.422 = 5.720 + 702" */
  formula: string;
  /** "lệch −12 hồ sơ"; null where it holds. */
  gap: string | null;
  /** What is off, in words, and what we think of it; null where it holds. */
  said: string | null;
  more: LinkView[];
}

/** Identities of one kind: what is the same in all of them is said once. */
export interface EquationGroup {
  title: string;
  equations: EquationView[];
}

/** One thing of which sources give different values. */
export interface ConflictView {
  title: string;
  context: LinkView;
  /** By how much the highest and the lowest differ; null of what is no number. */
  gap: string | null;
  values: { anchor?: string; text: string; source: LinkView }[];
  said: string | null;
  more: LinkView[];
}
