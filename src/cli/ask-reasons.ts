import { createInterface } from 'node:readline/promises';
import type { Change } from '../editions/compare.ts';

/** Asks at the terminal why each value changes; an empty answer leaves it, and all after it, without. */
export async function askReasons(changes: readonly Change[]): Promise<Map<string, string>> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // Line by line, so that neither an end of input nor answers typed ahead are lost.
  const answers = terminal[Symbol.asyncIterator]();
  const reasons = new Map<string, string>();
  for (const { id, old, now } of changes) {
    terminal.setPrompt(`${id}: ${old ?? ''} → ${now ?? 'không còn'}\n  Vì sao? `);
    terminal.prompt();
    const answer = await answers.next();
    if (answer.done === true || answer.value.trim() === '') break;
    reasons.set(id, answer.value.trim());
  }
  terminal.close();
  return reasons;
}
