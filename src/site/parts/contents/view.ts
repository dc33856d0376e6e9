/** A heading of a page, and the id of its section. */
export interface ContentsEntry {
  id: string;
  label: string;
}
