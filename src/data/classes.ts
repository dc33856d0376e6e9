/** The classes of a unit, the best first. A file of its own: pages send it to the reader, and nothing else of the data. */
export const CLASSES = ['excellent', 'good', 'fair', 'average', 'weak'] as const;
export type UnitClass = (typeof CLASSES)[number];
