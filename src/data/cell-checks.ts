import { ambiguousNumber } from './checks/cell/ambiguous-number.ts';
import { badDate } from './checks/cell/bad-date.ts';
import { badNumber } from './checks/cell/bad-number.ts';
import { badPeriod } from './checks/cell/bad-period.ts';
import { dateForNumber } from './checks/cell/date-for-number.ts';
import { dateRewritten, periodRewritten } from './checks/cell/date-rewritten.ts';
import { formulaSign } from './checks/cell/formula-sign.ts';
import { formula } from './checks/cell/formula.ts';
import { garbledText } from './checks/cell/garbled-text.ts';
import { harmfulCharacter } from './checks/cell/harmful-character.ts';
import { longWord } from './checks/cell/long-word.ts';
import { lookAlike } from './checks/cell/look-alike.ts';
import { lostLetters } from './checks/cell/lost-letters.ts';
import { negativeNumber } from './checks/cell/negative-number.ts';
import { numberTooLong } from './checks/cell/number-too-long.ts';
import { shareOutOfRange } from './checks/cell/share-out-of-range.ts';
import { spreadsheetError } from './checks/cell/spreadsheet-error.ts';
import { textTooLong } from './checks/cell/text-too-long.ts';
import { dateYear, periodYear } from './checks/cell/year-out-of-range.ts';
import type { Fault } from './issue.ts';
import { parseQuantity } from './quantity.ts';

/** Checks the cells of one kind of column. Of several faults the first one found is reported. */
export type CellCheck = (cell: string) => Fault | null;

/** More digits than any count of a country has, and fewer than a computer keeps exact. */
export const DIGITS = 12;

export function filled(check: CellCheck): CellCheck {
  return (text) => (text === '' ? null : check(text));
}

export function wholeNumber(text: string): Fault | null {
  return (
    negativeNumber(text) ??
    dateForNumber(text) ??
    ambiguousNumber(text) ??
    badNumber(text, true) ??
    numberTooLong(text, DIGITS)
  );
}

export function anyNumber(text: string): Fault | null {
  return (
    negativeNumber(text) ??
    dateForNumber(text) ??
    ambiguousNumber(text) ??
    badNumber(text, false) ??
    numberTooLong(text, DIGITS)
  );
}

/** A share is never in the thousands, so 24.692 can only be a decimal number. */
export function shareNumber(text: string): Fault | null {
  return (
    negativeNumber(text) ??
    dateForNumber(text) ??
    badNumber(text, false) ??
    numberTooLong(text, DIGITS)
  );
}

/** When a cell is no period, says whether its year is wrong or a spreadsheet has rewritten it. */
export function aPeriod(text: string): Fault | null {
  const fault = badPeriod(text);
  return fault && (periodYear(text) ?? periodRewritten(text) ?? fault);
}

export function aDate(text: string): Fault | null {
  const fault = badDate(text);
  return fault && (dateYear(text) ?? dateRewritten(text) ?? fault);
}

/** A difference (stated minus expected) may be below zero. */
export function signedNumber(text: string): Fault | null {
  return anyNumber(text.replace(/^-/, '')) ?? noMark(text);
}

/** A place in an order or on a map: three digits are more than there are. */
export function shortNumber(text: string): Fault | null {
  return numberTooLong(text, 3);
}

export function noMark(text: string): Fault | null {
  return /^[><~]/.test(text) ? { code: 'bad-number', whole: true, suggestion: null } : null;
}

export function withinHundred(text: string): Fault | null {
  const quantity = parseQuantity(text);
  return quantity && shareOutOfRange(quantity);
}

/** No cell of any column may hold a formula, an error value of a spreadsheet or what cannot be seen. */
export function unspoilt(text: string): Fault | null {
  return formula(text) ?? spreadsheetError(text) ?? misread(text) ?? harmfulCharacter(text);
}

/** A byte of a letter that was read as a control character: the file was opened wrongly, nobody typed that. */
function misread(text: string): Fault | null {
  return /[\u0080-\u009f]/.test(text) ? garbledText(text) : null;
}

/**
 * Words of any column must be real Unicode letters, not what is left of another encoding, and do no harm where they are
 * shown: on a page, in a table that a spreadsheet opens.
 */
export function harmless(text: string): Fault | null {
  return (
    lostLetters(text) ??
    garbledText(text) ??
    lookAlike(text) ??
    formulaSign(text) ??
    longWord(text) ??
    textTooLong(text)
  );
}
