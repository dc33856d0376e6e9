/** Far beyond any return an office sends; what is larger is hostile, or no return. */
export const LIMITS = {
  /** Bytes of the file, as it lies there. */
  file: 50_000_000,
  /** Bytes of all its parts, unpacked. */
  unpacked: 200_000_000,
  /** Parts of a zip. */
  parts: 5_000,
  /** Cells of all sheets. */
  cells: 1_000_000,
  /** Merged areas of one sheet. */
  merges: 20_000,
  /** Time and memory (in MB) for reading; a million cells take a few seconds. */
  seconds: 90,
  memory: 2_000,
  /** Blank rows, and blank columns, after which a cell belongs to no table. */
  gap: { rows: 1_000, columns: 200 },
} as const;
