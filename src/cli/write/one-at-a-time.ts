import { closeSync, openSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { makeFolder } from './make-folder.ts';

/**
 * Lets one command at a time do something, from now until it lets go or ends. The lock is the system's: however a
 * command ends, also killed, nothing of it is left to be cleared away. `path` is an empty file that stays; it is made,
 * with its folder, where it is not there. Gives back the way to let go, or null where another command still holds it
 * after `patience` (ms), during which nothing else happens in this process.
 */
export function hold(path: string, patience = 0): (() => void) | null {
  makeFolder(dirname(path));
  // Opened as a plain file first: its error says what is wrong (no folder, no rights, a full disk).
  // That of the database only says that it cannot open the file.
  closeSync(openSync(path, 'a'));
  const lock = new DatabaseSync(path, { timeout: patience });
  try {
    // The database never writes anything, so a lock works on a full disk too.
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    held.add(lock);
    return () => {
      held.delete(lock);
      lock.close();
    };
  } catch (error) {
    lock.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === BUSY) return null;
    throw error;
  }
}

const BUSY = 5;
/** A lock that no variable holds would be closed by the garbage collector, and so given up. */
const held = new Set<DatabaseSync>();

/** Held from reading the data to writing them: two commands at once would each write without what the other wrote. */
export function dataLock(data: string): string {
  return join(data, '.lock');
}

/** Held while the site in a folder is made anew. */
export function siteLock(folder: string): string {
  return join(dirname(folder), `.${basename(folder)}.lock`);
}

/** In ms. */
const LONGEST = 3_600_000;

/**
 * Held while Astro builds something with this code: what it notes meanwhile lies beside the code, and of two sites one
 * would read the stories of the other. `whenHeld` tells of another build that is waited for; false after an hour of it.
 */
export function holdBuilding(whenHeld: () => void): boolean {
  const path = resolve('node_modules/.cache/building.lock');
  if (hold(path)) return true;
  whenHeld();
  return hold(path, LONGEST) !== null;
}
