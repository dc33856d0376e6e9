import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Entry {
  optionalDependencies?: Record<string, string>;
  libc?: string[];
  resolved?: string;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Entry>;
};
const entries = Object.entries(lock.packages);
const places = new Set(entries.map(([place]) => place));

/** As Node looks a package up: beside the one that asks, then further out. */
function isThere(asking: string, name: string): boolean {
  const beside = `${asking === '' ? '' : `${asking}/`}node_modules/${name}`;
  if (places.has(beside)) return true;
  const outer = asking.lastIndexOf('/node_modules/');
  return asking !== '' && isThere(outer < 0 ? '' : asking.slice(0, outer), name);
}

test('the lock file has an entry for every platform, which npm ci asks for', () => {
  const missing = entries.flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isThere(place, name)),
  );
  expect(missing).toEqual([]);
});

test('the lock file is one that npm 10 and npm 11 leave as it is: npm 10 takes every "libc" away', () => {
  expect(entries.flatMap(([place, { libc }]) => (libc ? [place] : []))).toEqual([]);
});

test('the lock file names no registry', () => {
  expect(entries.flatMap(([place, { resolved }]) => (resolved ? [place] : []))).toEqual([]);
});
