import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const VOWELS = Array.from('aăâeêioôơuưy');
/** None, huyền, hỏi, ngã, sắc, nặng: combining marks. */
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** What anyone may type into a field, and all letters of Vietnamese, whatever the site says today. */
const ALWAYS = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCodePoint(0x20 + at)),
  ...VOWELS.flatMap((letter) => TONES.map((tone) => (letter + tone).normalize())),
  'đ',
].flatMap((letter) => [letter, letter.toUpperCase()]);

/** Leaves in the font files of a built site these letters, and names them anew; gives each name and the one it had before. */
export async function subsetFonts(folder: string, letters: string): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const file of globSync('**/*.woff2', { cwd: folder })) {
    const place = join(folder, file);
    const bytes = await subsetFont(readFileSync(place), letters);
    // As the bundler names files: what has this name may be kept for ever.
    const name = `${createHash('sha256').update(bytes).digest('base64url').slice(0, 5)}.woff2`;
    rmSync(place);
    writeFileSync(join(dirname(place), name), bytes);
    names.set(basename(file), name);
  }
  return names;
}

/** Every letter of some texts, the letters of Vietnamese, and those that anyone may type, in order. */
export function lettersOf(texts: Iterable<string>): string {
  const found = new Set(ALWAYS);
  // There are many megabytes of few letters: a mark for each is faster than a set.
  const met = new Uint8Array(0x10000);
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) met[text.charCodeAt(at)] = 1;
  }
  for (const [code, is] of met.entries())
    if (is === 1 && !isHalf(code)) found.add(String.fromCharCode(code));
  return [...found].sort().join('');
}

/** Of a letter beyond the first 65,536, of which the font has none. */
function isHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
