/** What one row says of a unit, and its document, in the words of one language, for citing them. */
export interface DescribedRow {
  /** "Hồ sơ (Đất đai)": of what it is. */
  what: string;
  unit: string;
  period: string;
  publisher: string;
  title: string;
  /** Its number and kind; null where the source has none. */
  document: string | null;
  /** Null where nobody knows when it was published. */
  date: string | null;
  edition: string;
  site: string;
  address: string;
}

/** The same of one figure: `what` is what it measures, "Đã giải quyết (Đất đai)". */
export interface Described extends DescribedRow {
  /** "1.234 hồ sơ" */
  value: string;
  /** The value as a citation has it, where that says more: "hạng 50 trong 61". */
  cited: string | null;
}
