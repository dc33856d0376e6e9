/** What may stand between cells. Excel writes the second where the decimal mark is a comma. */
export const SEPARATORS = [',', ';', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Under a title the first line is no header: what parts most lines into equally many cells separates them. */
export function separatorOfMost(text: string): Separator {
  const lines = text.replace(/"[^"]*"/g, '').split('\n');
  const weight = (separator: Separator) => {
    const counts = Map.groupBy(lines, (line) => line.split(separator).length - 1);
    return Math.max(...[...counts].map(([count, alike]) => count * alike.length));
  };
  return SEPARATORS.toSorted((a, b) => weight(b) - weight(a))[0] ?? ',';
}

/** Column names hold none of them, so that the header tells which one a file uses. */
export function separatorsIn(header: string): Separator[] {
  const bare = header.replace(/"[^"]*"/g, '');
  const count = (separator: Separator) => bare.split(separator).length - 1;
  return SEPARATORS.filter((separator) => count(separator) > 0).toSorted(
    (a, b) => count(b) - count(a),
  );
}
