/** In a group of fewer units nothing is said of the highest and the lowest: they are seen at a glance. */
export const FEWEST_WITH_ENDS = 5;

/** So many units that share the highest or the lowest value are named; where more share it, only the value is said, or their number. */
export const MOST_NAMED_AT_END = 2;
