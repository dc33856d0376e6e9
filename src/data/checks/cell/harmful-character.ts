import type { Fault } from '../../issue.ts';
import { codePoint } from '../../printable.ts';

/**
 * Signs that have no shape of their own: control characters (Word writes U+000B for a line break), marks that turn the
 * direction of writing, blanks of no width, code points that are no character, letters of a private font; and letters
 * that look like nothing. A line break inside a cell is none of them.
 */
const HARMFUL =
  /(?!\n)[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\ufffc]/gu;
/** Those that parted words: a blank takes their place. */
const PARTING = /[\t\u000b\u000c\u0085\u2028\u2029\u115f\u1160\u2800\u3164\uffa0]/gu;
/** A letter of any language bears fewer marks than this; more of them run over the lines above and below. */
const STACKED = /\p{M}{5,}/gu;

/** What cannot be seen in a cell, or turns the figures around it, breaks pages without a trace. */
export function harmfulCharacter(cell: string): Fault | null {
  const harmful = [...new Set(cell.match(HARMFUL) ?? [])].map(codePoint);
  const [stacked] = cell.match(STACKED) ?? [];
  if (harmful.length === 0 && stacked === undefined) return null;
  return {
    code: 'harmful-character',
    characters: harmful.length > 0 ? harmful : [codePoint(stacked ?? '')],
    mended: withoutHarmful(cell) || null,
  };
}

function withoutHarmful(cell: string): string {
  return cell
    .replaceAll(PARTING, ' ')
    .replaceAll(HARMFUL, '')
    .replaceAll(STACKED, '')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}
