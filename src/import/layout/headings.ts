import { fold } from '../../data/fold.ts';
import { saysNothing } from '../cells/number-text.ts';
import { wordsOf, type Sheet } from '../workbook/cell.ts';
import { GROUP_NUMBER, type BodyRow } from './body.ts';

/** A heading inside a table: what it says, without its number, and the rows that stand under it. */
export interface Heading {
  row: number;
  words: string;
  rows: readonly number[];
}

/** The row of a heading that is the name of the sheet. */
export const SHEET_NAME = -1;

const NUMBER = /^\s*(?:[IVX]+|[A-HĐ]|\d+(?:\.\d+)*)[.)/:-]\s*/;
/** Notes, and what pages repeat at their head. */
const PASSED_OVER =
  /^(?:ghi-chu|chu-thich|luu-y|nguon|tiep-theo|trang|trong-do|gom|bao-gom|chia-ra|cu-the|bieu|phu-luc|mau-so|kem-theo|ban-hanh|don-vi-tinh|dvt|ky-bao-cao|tinh-den|cong-hoa|doc-lap)(?:-|$)/;

/**
 * The headings of a table with the rows of figures that each speaks of: down to the next heading
 * of its own form. "A" holds "I" and "II" until "B".
 */
export function headingsIn(
  sheet: Sheet,
  body: readonly BodyRow[],
  isHeading: (one: BodyRow, words: string) => boolean,
): Heading[] {
  const open: { form: string; heading: Heading & { rows: number[] } }[] = [];
  const all: Heading[] = [];
  for (const one of body) {
    if (one.kind === 'total') continue;
    const words = one.label.replace(NUMBER, '').replace(/\s+/g, ' ').trim();
    if (isAlone(sheet, one) && isSaying(words) && isHeading(one, words)) {
      const form = formOf(sheet, one);
      const at = open.findIndex((other) => other.form === form);
      if (at !== -1) open.length = at;
      const heading = { row: one.row, words, rows: [] };
      open.push({ form, heading });
      all.push(heading);
    }
    if (one.kind === 'item') for (const { heading } of open) heading.rows.push(one.row);
  }
  return all.filter(({ rows }) => rows.length > 0);
}

function isSaying(words: string): boolean {
  return /\p{L}{2}/u.test(words) && !PASSED_OVER.test(fold(words));
}

/** A heading without figures is one text; a header that a page repeats is several. */
function isAlone(sheet: Sheet, { row, kind }: BodyRow): boolean {
  if (kind === 'item' || kind === 'group-total') return true;
  const texts = (sheet.rows[row] ?? []).map(wordsOf).filter((text) => {
    return /\p{L}/u.test(text) && !GROUP_NUMBER.test(text) && !saysNothing(text);
  });
  return new Set(texts).size === 1;
}

/** How it is numbered: "letter", "roman", "none". */
function formOf(sheet: Sheet, { row, label }: BodyRow): string {
  const cells = (sheet.rows[row] ?? []).map(wordsOf);
  const own =
    cells.find((text) => GROUP_NUMBER.test(text)) ?? /^[IVXA-HĐ]+(?=[.)])/.exec(label)?.[0];
  if (own === undefined) return 'none';
  return /^[IVX]+/.test(own) ? 'roman' : 'letter';
}
