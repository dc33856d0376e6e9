import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 0o444;
const FOLDER = 0o555;

/**
 * Lets everyone on the machine read a site, however strict the account is that builds it (umask 077): a web server is
 * another user, and would answer 403 for every page. What others may write stays as it was.
 */
export function readableByAll(site: string): void {
  allow(site, FOLDER);
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    allow(join(entry.parentPath, entry.name), entry.isDirectory() ? FOLDER : FILE);
  }
}

function allow(path: string, rights: number): void {
  const { mode } = statSync(path);
  if ((mode & rights) === rights) return;
  try {
    chmodSync(path, (mode & 0o7777) | rights);
  } catch {
    // A disk without such rights (FAT, a share of Windows) has one answer for all its files, given where it is mounted.
  }
}
