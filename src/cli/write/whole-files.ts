import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { writeWhole } from './whole-file.ts';

export interface WholeFile {
  path: string;
  content: string;
}

/** `path`: the file that could not be written; nothing is changed then. */
export type AllWritten = { ok: true } | { ok: false; path: string };

/**
 * Writes several files or none: all beside their places first, then each into it in one step.
 * If a step fails, those already taken are undone.
 */
export function writeAll(files: readonly WholeFile[]): AllWritten {
  const staged: string[] = [];
  const made: string[] = [];
  for (const { path, content } of files) {
    const beside = besideOf(path);
    try {
      made.push(...[makeFolder(dirname(path)) ?? []].flat());
      // A folder in the place of a file would only be met when all others are written.
      if (existsSync(path) && !statSync(path).isFile()) throw new Error('no file');
      writeFileSync(beside, content);
      staged.push(beside);
    } catch {
      for (const one of [...staged, beside]) rmSync(one, { force: true });
      for (const one of made) rmSync(one, { force: true, recursive: true });
      return { ok: false, path };
    }
  }
  return putInPlace(files);
}

function putInPlace(files: readonly WholeFile[]): AllWritten {
  const before = files.map(({ path }) => (existsSync(path) ? readFileSync(path) : null));
  for (const [at, { path }] of files.entries()) {
    try {
      renameSync(besideOf(path), path);
    } catch {
      for (const [done, { path: other }] of files.slice(0, at).entries())
        undo(other, before[done] ?? null);
      for (const { path: other } of files.slice(at)) rmSync(besideOf(other), { force: true });
      return { ok: false, path };
    }
  }
  return { ok: true };
}

function undo(path: string, before: Uint8Array | null): void {
  if (before === null) rmSync(path, { force: true });
  else writeWhole(path, before);
}

function besideOf(path: string): string {
  return `${path}.${String(process.pid)}.tmp`;
}
