import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder, and those above it that are not there, one at a time: asked for all at once, Node tries for ever in a
 * place such as /proc, where nobody makes folders. Gives back the uppermost one that it made.
 */
export function makeFolder(folder: string): string | undefined {
  if (existsSync(folder)) return undefined;
  const above = dirname(folder);
  const made = above === folder ? undefined : makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another command may have made it meanwhile.
    if (!existsSync(folder)) throw error;
    return made;
  }
  return made ?? folder;
}
