import { isSyllable } from './syllable.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

/** The ways in which Vietnamese was written on computers before Unicode. */
export type LegacyEncoding = 'windows-1258' | 'tcvn3' | 'vni';

export interface Recognised {
  encoding: LegacyEncoding;
  text: string;
}

/** How many of the accented words must be Vietnamese for a reading to be believed. */
const CONVINCING = 0.75;

/**
 * Bytes that are not UTF-8 → the one table under which they are Vietnamese; null
 * when none is, or when two are equally good.
 */
export function recognise(bytes: Uint8Array): Recognised | null {
  const western = new TextDecoder('windows-1252').decode(bytes);
  const readings: Recognised[] = [
    {
      encoding: 'windows-1258',
      text: new TextDecoder('windows-1258').decode(bytes).normalize('NFC'),
    },
    { encoding: 'tcvn3', text: fromTcvn3(western) },
    { encoding: 'vni', text: fromVni(western) },
  ];
  const [best, second] = readings
    .map((reading) => ({ reading, share: vietnameseShare(reading.text) }))
    .sort((a, b) => b.share - a.share);
  if (!best || !second || best.share < CONVINCING || best.share === second.share) return null;
  return best.reading;
}

/** Of the words with other than plain letters, the share that are Vietnamese syllables. */
function vietnameseShare(text: string): number {
  const words = accentedWords(text);
  return words.length === 0 ? 0 : words.filter(isSyllable).length / words.length;
}

const TYPOGRAPHY = /[\s\u00a0\u2010-\u2027]+/u;

/** Signs inside a word are kept: in a wrong reading they stand where letters were. */
export function accentedWords(text: string): string[] {
  return text
    .split(TYPOGRAPHY)
    .flatMap((part) => part.split(/[\u0001-\u0040\u005b-\u0060\u007b-\u007f]+/u))
    .filter((word) => /[^\0-\u007f]/u.test(word));
}
