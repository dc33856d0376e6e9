import type { LegacyEncoding } from '../../data/csv/legacy/recognise.ts';
import type { Sheet } from './cell.ts';

export type WorkbookReading =
  { ok: true; sheets: Sheet[] } | { ok: false; fault: WorkbookFault; name: string };

/** Why a file cannot be read: each has a sentence and a remedy of its own. */
export type WorkbookFault =
  | { kind: SimpleFault }
  | { kind: 'old-encoding'; encoding: LegacyEncoding | null }
  | { kind: 'broken-quotes' | 'row-in-quotes' | 'wide-row'; line: number };

export type SimpleFault =
  | 'unknown-kind'
  | 'empty'
  | 'too-large'
  | 'inflates'
  | 'too-many-cells'
  | 'too-slow'
  | 'web-page'
  | 'text-table'
  | 'no-workbook'
  | 'password'
  | 'binary'
  | 'damaged';
