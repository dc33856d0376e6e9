/** Longer names are too wide for a phone to be kept on one line. */
const MOST_LETTERS = 16;
const NO_BREAK = '\u00a0';

/**
 * Makes headings keep short names on one line: where a browser balances lines, "Huyện An / Minh" tears a name. For
 * what is shown large only: ids, titles of windows, and words that are searched keep their plain spaces.
 */
export function wholeNames(names: Iterable<string>): (heading: string) => string {
  const short = [...new Set(names)]
    .filter((name) => name.includes(' ') && name.length <= MOST_LETTERS)
    .toSorted((a, b) => b.length - a.length);
  if (short.length === 0) return (heading) => heading;
  const found = new RegExp(`(?<!\\p{L})(?:${short.map(RegExp.escape).join('|')})(?!\\p{L})`, 'gu');
  return (heading) => heading.replace(found, (name) => name.replaceAll(' ', NO_BREAK));
}
