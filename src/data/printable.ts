/** A line break is the report's own. */
const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Text of a cell as a terminal may have it: what would move its cursor, change its colours or turn the direction of
 * writing is named instead.
 */
export function printable(text: string): string {
  return text.replaceAll(UNPRINTABLE, (character) => `[${codePoint(character)}]`);
}

/** "U+202E" */
export function codePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
