/** What may stand between cells. Excel writes the second where the decimal mark is a comma. */
export const SEPARATORS = [',', ';', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Column names hold none of them, so that the header tells which one a file uses. */
export function separatorsIn(header: string): Separator[] {
  const bare = header.replace(/"[^"]*"/g, '');
  const count = (separator: Separator) => bare.split(separator).length - 1;
  return SEPARATORS.filter((separator) => count(separator) > 0).toSorted(
    (a, b) => count(b) - count(a),
  );
}
