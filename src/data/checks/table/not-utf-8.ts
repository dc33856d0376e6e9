import type { Fault, Issue } from '../../issue.ts';
import { recognise } from '../../csv/legacy/recognise.ts';

/**
 * Text must be Unicode: in any other encoding the accents of a name are guesses.
 * The editor is told which old encoding it most likely is and shown the first
 * line concerned as it reads under it; nothing is published on such a guess.
 */
export function notUtf8(file: string, bytes: Uint8Array): Issue {
  const recognised = recognise(bytes);
  const fault: Fault = { code: recognised?.encoding ?? 'not-utf-8' };
  const line = firstUnreadableLine(bytes);
  const text = recognised?.text ?? new TextDecoder('utf-8').decode(bytes);
  const found = lines(text)[line - 1]?.slice(0, 60) ?? null;
  return { fault, file, line, column: null, found };
}

function firstUnreadableLine(bytes: Uint8Array): number {
  const lossy = lines(new TextDecoder('utf-8').decode(bytes));
  return Math.max(1, lossy.findIndex((line) => /[\uFFFD\0]/.test(line)) + 1);
}

function lines(text: string): string[] {
  return text.split(/\r\n?|\n/);
}
