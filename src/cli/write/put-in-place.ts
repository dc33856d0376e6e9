import { existsSync, renameSync, rmSync } from 'node:fs';
import { readableByAll } from './readable-by-all.ts';

/** Beside the place of a site: the one that is being made, and the one that gave way. */
export function besides(folder: string): { next: string; old: string } {
  return { next: `${folder}.next`, old: `${folder}.old` };
}

/** Stopped between the two steps of `putInPlace`, the published site stands aside: it is put back. */
export function putBack(folder: string): void {
  const { old } = besides(folder);
  if (!existsSync(folder) && existsSync(old)) renameSync(old, folder);
}

/** Puts the site that was made beside its place into it, for all to read. If that fails, the old one stands there again. */
export function putInPlace(folder: string): void {
  const { next, old } = besides(folder);
  readableByAll(next);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, old);
  try {
    renameSync(next, folder);
  } catch (error) {
    putBack(folder);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
