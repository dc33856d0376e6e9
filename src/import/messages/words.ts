import type { CellChange } from '../merge.ts';
import type { Codes, ImportFault, Question } from '../desk.ts';
import type { RowKind } from '../layout/body.ts';
import type { WorkbookFault } from '../workbook/workbook-reading.ts';

/** All that the import says, in one language. */
export interface ImportWords {
  unreadable: (fault: WorkbookFault, name: string) => string;
  sheet: (name: string, hidden: boolean, tables: readonly string[]) => string;
  understood: (sheet: string, title: string, header: string) => string;
  columns: string;
  leftOutColumn: string;
  unnamed: string;
  whole: (column: string, value: string) => string;
  section: (row: number, heading: string, column: string, value: string) => string;
  rowsTaken: (count: number) => string;
  rowsLeftOut: (
    kind: Exclude<RowKind, 'item'> | 'skipped' | 'withheld' | 'inner',
    rows: string,
  ) => string;
  strokes: (count: number) => string;
  gap: (row: number, column: string, printed: string, summed: string) => string;
  stray: (cells: readonly string[]) => string;
  question: (question: Question) => string;
  codes: (kind: Codes['kind'], ids: readonly string[]) => string;
  howToAnswer: string;
  fault: (fault: ImportFault) => string;
  change: (change: CellChange) => string;
  rowOfSheet: (row: number) => string;
  closing: (closing: Closing) => string;
}

/** The one line at the end. */
export type Closing =
  | { kind: 'open'; questions: number; faults: number }
  | { kind: 'refused'; changes: number }
  | { kind: 'faulty-data'; count: number }
  | { kind: 'issues'; count: number }
  | { kind: 'nothing-new'; rows: number }
  | { kind: 'no-rows' }
  /** Another command is writing into the data. */
  | { kind: 'busy' }
  | { kind: 'not-written' }
  | { kind: 'written'; files: string[]; added: number; changed: number; unchanged: number };
