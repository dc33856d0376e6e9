/** Far beyond any return an office sends; what is larger is hostile, or no return. */
export const LIMITS = {
  /** Bytes of the file, as it lies there. */
  file: 20_000_000,
  /** Bytes of all its parts, unpacked. */
  unpacked: 40_000_000,
  /** Parts of a zip. */
  parts: 5_000,
  /** Cells of all sheets. */
  cells: 200_000,
  /** Cells, rows and texts of an .xlsx together. */
  kept: 600_000,
  /** Letters of a cell: Excel has room for no more. */
  letters: 32_767,
  /** Rows under one header. */
  rows: 5_000,
  /** Names of rows that no register knows; each is compared with all that it knows. */
  strangers: 300,
  /** Tables under each other in one sheet. */
  blocks: 60,
  /** Merged areas of one sheet. */
  merges: 20_000,
  /** Time and memory (in MB) for reading; the bounds above keep what is read to a third of both. */
  seconds: 60,
  memory: 1_000,
  /** Blank rows, and blank columns, after which a cell belongs to no table. */
  gap: { rows: 1_000, columns: 200 },
} as const;
