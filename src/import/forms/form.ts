/** How an official form names the columns of a table. */
export interface Form {
  /** The table it is read into. */
  table: string;
  /** By column: the words from the widest group down, each in the spellings met. */
  columns: readonly [column: string, ...path: (readonly string[])[]][];
}
