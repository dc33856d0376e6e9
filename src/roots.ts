import { resolve } from 'node:path';

/** Where facts and words are read and where the site is written. Another province is another set of folders. */
export const roots = {
  data: resolve(process.env['SITE_DATA'] ?? 'data'),
  content: resolve(process.env['SITE_CONTENT'] ?? 'content'),
  out: resolve(process.env['SITE_OUT'] ?? 'dist'),
};
