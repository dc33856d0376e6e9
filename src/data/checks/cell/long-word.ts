import type { Fault } from '../../issue.ts';

/** The longest word of any language here has half as many letters. */
const WORD = 60;
/** An address in running words may be longer: it breaks at any letter. */
const ADDRESS = 500;

/** Blanks; and letters of writing without blanks, before each of which a line may end. */
const BREAKS =
  /[ \n]+|(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Khmer}\p{sc=Lao}\p{sc=Thai}])/u;

/** A word that no line can hold makes every page that shows it wider than the screen. */
export function longWord(cell: string): Fault | null {
  // A no-break space does not end a word: lines do not break there.
  const long = cell.split(BREAKS).find((word) => word.length > mostOf(word));
  return long === undefined
    ? null
    : { code: 'long-word', letters: long.length, most: mostOf(long) };
}

function mostOf(word: string): number {
  return /^\(?https?:\/\//.test(word) ? ADDRESS : WORD;
}
