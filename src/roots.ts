import { resolve } from 'node:path';

/** Where facts and words are read and where the site is written. Another province is another set of folders. */
export const roots = {
  data: resolve(process.env['SITE_DATA'] ?? 'data'),
  content: resolve(process.env['SITE_CONTENT'] ?? 'content'),
  /** Copies of faulty files, made by npm run check -- --annotate. */
  annotated: resolve(process.env['SITE_ANNOTATED'] ?? 'data-loi'),
  out: resolve(process.env['SITE_OUT'] ?? 'dist'),
};
