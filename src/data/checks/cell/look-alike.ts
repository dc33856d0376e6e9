import type { Fault } from '../../issue.ts';
import { codePoint } from '../../printable.ts';

/** Letters of other scripts that look like ours, or nearly; the Icelandic Ð stands for Đ in old fonts. */
const OURS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['АВЕКМНОРСТУХІЈЅаеорсухіјѕһԁԛԝ', 'ABEKMHOPCTYXIJSaeopcyxijshdqw'],
      ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'],
      ['ÐðƉɖ', 'ĐđĐđ'],
    ] as const
  ).flatMap(([theirs, ours]) =>
    Array.from(theirs, (letter, at): [string, string] => [letter, ours[at] ?? letter]),
  ),
);
const ALIKE = [...OURS.keys()].join('');
/** Word keeps whole letters of double width, as East Asian text has them. */
const WIDE = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/gu;
/** A word of our letters and of such as look like them, and of no other: Russian and Greek words are left alone. */
const WORD = new RegExp(`(?<!\\p{L})[\\p{Script=Latin}\\p{M}${ALIKE}]+(?!\\p{L})`, 'gu');
const ANY = new RegExp(`[${ALIKE}]`, 'gu');

/** Nobody sees that a letter is another one, and no search and no sorting finds the word. */
export function lookAlike(cell: string): Fault | null {
  const strangers = cell.replaceAll(ANY, '');
  if (!/\p{Script=Latin}/u.test(strangers)) return null;
  const mended = cell
    .replaceAll(WORD, (word) => word.replaceAll(ANY, (letter) => OURS.get(letter) ?? letter))
    .replaceAll(WIDE, (letter) => letter.normalize('NFKC'));
  if (mended === cell) return null;
  const after = Array.from(mended);
  const letters = Array.from(cell).filter((letter, at) => letter !== after[at]);
  return { code: 'look-alike', characters: [...new Set(letters)].map(named), mended };
}

/** "а (U+0430)": what is seen, and what it is. */
function named(letter: string): string {
  return `${letter} (${codePoint(letter)})`;
}
