import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

/** After a build, its font files are left with the letters of Vietnamese and those that the site shows, and named anew. */
export function subsetFonts(): AstroIntegration {
  return {
    name: 'subset-fonts',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const texts = globSync('**/*.{html,js,json}', { cwd: folder });
        const letters = lettersOf(texts.map((file) => join(folder, file)));
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
        for (const file of texts.filter((text) => text.endsWith('.html'))) {
          const page = join(folder, file);
          let html = readFileSync(page, 'utf8');
          for (const [before, after] of names) html = html.replaceAll(before, after);
          writeFileSync(page, html);
        }
      },
    },
  };
}

/** Every letter of some files of text, and those that are always there, in order. */
export function lettersOf(files: readonly string[]): string {
  const found = new Set(ALWAYS);
  // There are many megabytes of few letters: a mark for each is faster than a set.
  const met = new Uint8Array(0x10000);
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
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
