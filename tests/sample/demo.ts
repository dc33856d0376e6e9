import { preview } from 'astro';
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { SAMPLE_FOLDER, writeSample } from './write.ts';

/**
 * npm run demo [-- --no-serve --no-png]: a site about a province that does not exist. It is built beside its data
 * and never into dist/. Without PNG files, which nobody needs to look at pages, the first build takes far less time.
 */
const { values } = parseArgs({
  options: {
    'no-serve': { type: 'boolean', default: false },
    'no-png': { type: 'boolean', default: false },
  },
});

// Read by src/roots.ts, in the build as in the preview below.
Object.assign(process.env, {
  SITE_DATA: `${SAMPLE_FOLDER}/data`,
  SITE_CONTENT: `${SAMPLE_FOLDER}/content`,
  SITE_OUT: `${SAMPLE_FOLDER}/dist`,
  ...(values['no-png'] ? { SITE_PNG: 'no' } : {}),
});

writeSample();
const build = spawnSync(process.execPath, ['src/cli/build.ts'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);
if (!values['no-serve']) {
  const server = await preview({ logLevel: 'warn' });
  console.log(`Trang mẫu: http://localhost:${String(server.port)}/ (Ctrl+C để dừng)`);
}
