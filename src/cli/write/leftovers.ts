import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What a writeWhole that was killed left beside its file; no reader takes it for data. */
export function clearLeftovers(path: string): void {
  const folder = dirname(path);
  if (!existsSync(folder)) return;
  const begun = `${basename(path)}.`;
  for (const name of readdirSync(folder)) {
    if (name.startsWith(begun) && /^\d+\.tmp$/.test(name.slice(begun.length))) {
      rmSync(join(folder, name), { force: true });
    }
  }
}
