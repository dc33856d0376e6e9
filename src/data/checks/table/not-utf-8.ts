import type { Fault, Issue } from '../../issue.ts';
import { lostLetters } from '../cell/lost-letters.ts';
import { recognise } from '../../csv/legacy/recognise.ts';

/**
 * Text must be Unicode: in any other encoding the accents of a name are guesses.
 * The editor is told which old encoding it most likely is and shown the first
 * line concerned as it reads under it; nothing is published on such a guess.
 */
export function notUtf8(file: string, bytes: Uint8Array): Issue {
  const lost = lostIn(file, bytes);
  if (lost) return lost;
  const recognised = recognise(bytes);
  const fault: Fault = { code: recognised?.encoding ?? 'not-utf-8' };
  const line = firstUnreadableLine(bytes);
  const text = recognised?.text ?? new TextDecoder('utf-8').decode(bytes);
  const found = lines(text)[line - 1]?.slice(0, 60) ?? null;
  return { fault, file, line, column: null, found };
}

/**
 * "Huy?n Gò Quao" in one byte a letter: what the encoding had no letter for is gone. What is left would pass for a font
 * of before Unicode, and no conversion brings the rest back.
 */
function lostIn(file: string, bytes: Uint8Array): Issue | null {
  const western = lines(new TextDecoder('windows-1252').decode(bytes));
  const places = western.flatMap((text, at) => (lostLetters(text) ? [{ text, line: at + 1 }] : []));
  const [first] = places;
  if (!first || places.length < 2) return null;
  return {
    fault: { code: 'lost-letters', cells: places.length },
    file,
    line: first.line,
    column: null,
    found: first.text.slice(0, 60),
  };
}

function firstUnreadableLine(bytes: Uint8Array): number {
  const lossy = lines(new TextDecoder('utf-8').decode(bytes));
  return Math.max(1, lossy.findIndex((line) => /[\uFFFD\0]/.test(line)) + 1);
}

function lines(text: string): string[] {
  return text.split(/\r\n?|\n/);
}
