import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Outcome {
  /** Null when it was killed. */
  code: number | null;
  out: string;
  err: string;
}

/** Runs a command of src/cli as npm does; after `killAfter` milliseconds it is killed without warning. */
export function runCommand(
  name: string,
  args: readonly string[],
  roots: { data?: string; content?: string; out?: string },
  killAfter?: number,
): Promise<Outcome> {
  // Data of a test never goes with the stories of the site.
  const content = roots.content ?? (roots.data && join(roots.data, 'content'));
  const env = {
    ...process.env,
    ...(roots.data === undefined ? {} : { SITE_DATA: roots.data }),
    ...(content === undefined ? {} : { SITE_CONTENT: content }),
    ...(roots.out === undefined ? {} : { SITE_OUT: roots.out }),
  };
  const child = spawn(process.execPath, [`src/cli/${name}.ts`, ...args], { env });
  const outcome = { out: '', err: '' };
  child.stdout.on('data', (text) => (outcome.out += String(text)));
  child.stderr.on('data', (text) => (outcome.err += String(text)));
  const timer =
    killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((done) => {
    child.on('close', (code) => {
      clearTimeout(timer);
      done({ code, ...outcome });
    });
  });
}

/** A folder of its own, with a copy of another in it. */
export function copyOf(folder: string): { folder: string; remove: () => void } {
  const made = mkdtempSync(join(tmpdir(), 'ban-sao-'));
  cpSync(folder, made, { recursive: true });
  return { folder: made, remove: () => rmSync(made, { recursive: true, force: true }) };
}
