/** How many figures and how many wordings were corrected, each null of none: the one is never told as the other. */
export type CorrectedCounts =
  { figures: string; wordings: string | null } | { figures: null; wordings: string };
