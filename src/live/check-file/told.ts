/** What a file is found to be, as finished words in the language of the page. */
export interface CheckedFile {
  /** In one sentence: what it was taken for, or why it cannot be read. */
  verdict: string;
  /** What was understood of a workbook, line by line. */
  understood: readonly string[];
  faults: readonly Said[];
  /** What a workbook does not settle: answered here, the check goes on. */
  questions: readonly OpenQuestion[];
  /** Figures that do not go together: a slip, or the source's own. */
  doubts: readonly Said[];
}

/** Something said of a place in the file; each empty where there is none. */
export interface Said {
  where: string;
  said: string;
  remedy: string;
}

export interface OpenQuestion {
  id: string;
  said: string;
  /** What may be answered, with what it means. */
  choices: readonly { value: string; says: string }[];
}

/** What the page asks of its worker. */
export interface CheckOrder {
  name: string;
  bytes: Uint8Array;
  /** The tables that the site publishes, as JSON: the name and the text of each. */
  registers: string;
  language: string;
  answers: readonly (readonly [id: string, answer: string])[];
}
