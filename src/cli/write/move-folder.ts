import { cpSync, renameSync, rmSync } from 'node:fs';

/**
 * Moves a folder into the place of another, also to another disk. Astro builds beside its own notes and moves single files:
 * what it makes has to lie on the disk of the code until it is whole.
 */
export function moveFolder(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}
