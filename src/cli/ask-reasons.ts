import { createInterface } from 'node:readline/promises';
import type { Change } from '../editions/compare.ts';

/** Asks at the terminal why each value changes; an empty answer leaves it, and all after it, without. */
export async function askReasons(changes: readonly Change[]): Promise<Map<string, string>> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const reasons = new Map<string, string>();
  for (const { id, old, now } of changes) {
    const answer = await terminal.question(
      `${id}: ${old ?? ''} → ${now ?? 'không còn'}\n  Vì sao? `,
    );
    if (answer.trim() === '') break;
    reasons.set(id, answer.trim());
  }
  terminal.close();
  return reasons;
}
