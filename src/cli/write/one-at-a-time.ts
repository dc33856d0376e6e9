import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lets one command at a time change the editions of a data folder: from reading the
 * ledger to writing it. Gives back the way to let go, or who holds it. What a killed
 * command left is taken over: its process is not there any more.
 */
export function holdEditions(
  data: string,
): { kind: 'held'; release: () => void } | { kind: 'busy'; pid: number } {
  const folder = join(data, 'editions');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, '.seal.lock');
  // Two tries: the second after a lock that nobody holds was cleared away.
  for (const last of [false, true]) {
    if (create(path)) return { kind: 'held', release: () => rmSync(path, { force: true }) };
    const pid = ownerOf(path);
    if (last || pid === null || isRunning(pid)) return { kind: 'busy', pid: pid ?? 0 };
    rmSync(path, { force: true });
  }
  return { kind: 'busy', pid: 0 };
}

function create(path: string): boolean {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Null while it is just being written or cleared away. */
function ownerOf(path: string): number | null {
  try {
    const text = readFileSync(path, 'utf8');
    return /^\d+$/.test(text) ? Number(text) : null;
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !isCode(error, 'ESRCH');
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
