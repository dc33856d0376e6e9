import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Spent } from './spent.ts';

/** A build, what it took, and what it made. */
export interface Measured extends Spent {
  /** In seconds. */
  wall: number;
  pages: number;
  /** Of all pages together. */
  bytes: number;
}

/** Runs a program of this project, which builds a site in a folder `built` of `cwd`. Throws when it fails. */
export function measured(
  program: readonly string[],
  built: string,
  { cwd = '.', env = {} }: { cwd?: string; env?: Readonly<Record<string, string>> },
): Measured {
  const folder = resolve(cwd, built);
  const spentFile = `${folder}.spent.json`;
  const watch = pathToFileURL(resolve('tests/bench/scale/spent.ts')).href;
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', watch, ...program], {
    cwd,
    env: { ...process.env, ...env, SPENT: spentFile },
    encoding: 'utf8',
  });
  const wall = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${program.join(' ')} failed:\n${stdout}\n${stderr}`);
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
