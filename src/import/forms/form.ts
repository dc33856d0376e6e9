/** How an official form names the columns of a table. */
export interface Form {
  /** The table it is read into. */
  table: string;
  /** By column: the words from the widest group down, each in the spellings met. */
  columns: readonly [column: string, ...path: Path][];
  /** Words that leave open which of several columns they name, what is likelier first: asked, never guessed. */
  either?: readonly [columns: readonly string[], ...path: Path][];
  /** Columns that it has and that data/ has no place for: sums, shares of shares, codes. */
  aside?: readonly Path[];
  /** Its table is known by this form only: a plain "Điểm" or "Xếp hạng" is another table's. */
  alone?: true;
}

export type Path = readonly (readonly string[])[];
