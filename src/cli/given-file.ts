import { existsSync, readFileSync, statSync } from 'node:fs';
import type { FileFault } from '../import/messages/orders.ts';

/** The bytes of a file that a command was given the name of, or why there are none. */
export function givenFile(path: string): Uint8Array | FileFault {
  if (!existsSync(path)) return { kind: 'no-file', path };
  const place = statSync(path);
  if (place.isDirectory()) return { kind: 'folder', path };
  // A device never ends, and a pipe only when somebody else lets it.
  if (!place.isFile()) return { kind: 'no-plain-file', path };
  try {
    return readFileSync(path);
  } catch {
    return { kind: 'no-access', path };
  }
}
