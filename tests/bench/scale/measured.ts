import { execFile } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Spent } from './spent.ts';

/** A build, what it took, and what it made. */
export interface Measured extends Spent {
  /** In seconds. */
  wall: number;
  pages: number;
  /** Of all pages together. */
  bytes: number;
}

/** What a program may say before it is taken for one that does not end. */
const MOST_OUTPUT = 1e8;

/** Runs a program of this project, which builds a site in a folder `built` of `cwd`. Throws when it fails. */
export async function measured(
  program: readonly string[],
  built: string,
  { cwd = '.', env = {} }: { cwd?: string; env?: Readonly<Record<string, string>> },
): Promise<Measured> {
  const folder = resolve(cwd, built);
  const spentFile = `${folder}.spent.json`;
  const watch = pathToFileURL(resolve('tests/bench/scale/spent.ts')).href;
  const started = performance.now();
  await promisify(execFile)(process.execPath, ['--import', watch, ...program], {
    cwd,
    env: { ...process.env, ...env, SPENT: spentFile },
    maxBuffer: MOST_OUTPUT,
  });
  const wall = (performance.now() - started) / 1000;
  const spent = JSON.parse(readFileSync(spentFile, 'utf8')) as Spent;
  const pages = globSync('**/*.html', { cwd: folder });
  const bytes = pages.reduce((sum, page) => sum + statSync(join(folder, page)).size, 0);
  return { ...spent, wall, pages: pages.length, bytes };
}

/** "4,107 pages: 95.4 s user, …" */
export function measuredWords({ user, system, wall, memory, pages, bytes }: Measured): string {
  const each = (seconds: number) => `${((seconds / pages) * 1000).toFixed(1)} ms`;
  return [
    `${pages} pages`,
    `${user.toFixed(1)} s user and ${system.toFixed(1)} s system in ${wall.toFixed(1)} s`,
    `${each(user)} of user time a page (${each(wall)} on the clock)`,
    `${(bytes / pages / 1000).toFixed(1)} kB a page`,
    `${(memory / 1e6).toFixed(0)} MB at most`,
  ].join(', ');
}

/** Several builds one after the other; the memory is that of the largest. */
export function together(all: readonly Measured[]): Measured {
  const sum = (of: keyof Measured) => all.reduce((total, one) => total + one[of], 0);
  return {
    ...{ user: sum('user'), system: sum('system'), wall: sum('wall') },
    ...{ pages: sum('pages'), bytes: sum('bytes') },
    memory: Math.max(...all.map(({ memory }) => memory)),
  };
}

/** "6 % of the user time and 7 % of the time": what a build takes, in hundredths of another. */
export function shareWords(part: Measured, whole: Measured): string {
  const percent = (of: 'user' | 'wall') => `${((part[of] / whole[of]) * 100).toFixed(0)} %`;
  return `${percent('user')} of the user time and ${percent('wall')} of the time`;
}
