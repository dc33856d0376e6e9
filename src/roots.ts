import { createHash } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';

/** The folder of a province that is not the one of this project (SITE_FOLDER). */
const home = process.env['SITE_FOLDER'] ?? '.';

/** Where facts and words are read and where the site is written. Another province is another set of folders. */
export const roots = {
  data: resolve(process.env['SITE_DATA'] ?? join(home, 'data')),
  content: resolve(process.env['SITE_CONTENT'] ?? join(home, 'content')),
  /** Files that are served as they are, the same for every province. */
  served: resolve('public'),
  /** Copies of faulty files, made by npm run check -- --annotate. */
  annotated: resolve(process.env['SITE_ANNOTATED'] ?? join(home, 'data-loi')),
  out: resolve(process.env['SITE_OUT'] ?? join(home, 'dist')),
  /** PNG files take most of the time of a first build: whoever only looks at pages leaves them out (SITE_PNG=no). */
  withPng: process.env['SITE_PNG'] !== 'no',
  /** Compressed copies beside the files are for hosts: a site that is only looked at needs none (SITE_COPIES=no). */
  withCopies: process.env['SITE_COPIES'] !== 'no',
};

/** Where a build keeps what speeds up the next: two sites built from one checkout must not read each other's words. */
export function cacheOf(data: string): string {
  const folder = resolve(data);
  const apart = createHash('sha256').update(folder).digest('hex').slice(0, 8);
  return resolve('node_modules/.astro', `${basename(dirname(folder))}-${apart}`);
}
