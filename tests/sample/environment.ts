import { SAMPLE_FOLDER } from './write.ts';

// Read by src/roots.ts when it is first imported: this file is imported before all that do.
Object.assign(process.env, {
  SITE_DATA: `${SAMPLE_FOLDER}/data`,
  SITE_CONTENT: `${SAMPLE_FOLDER}/content`,
  SITE_OUT: `${SAMPLE_FOLDER}/dist`,
  ...(process.argv.includes('--no-png') ? { SITE_PNG: 'no', SITE_COPIES: 'no' } : {}),
});
