import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Links of the file system within a folder that lead out of it, or nowhere: "2019/cases.csv". What they lead to would
 * be published, and a build server has files that are nobody's business.
 */
export function linksOutside(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const home = realpathSync(folder) + sep;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !existsSync(path) || !realpathSync(path).startsWith(home))
    .map((path) => relative(folder, path))
    .sort();
}
