import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { roots } from '../../src/roots.ts';

/** Before the tests of the built site: builds it, unless the one there is newer than all it is made from. */
export function setup() {
  const inputs = [
    ...['src', 'public', roots.data, roots.content].flatMap((folder) => globSync(`${folder}/**/*`)),
    ...['astro.config.mjs', 'package-lock.json'],
  ];
  const home = join(roots.out, 'index.html');
  const newest = Math.max(...inputs.map((file) => statSync(file).mtimeMs));
  if (existsSync(home) && statSync(home).mtimeMs > newest) return;
  console.log('Building the site that the tests read…');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The site could not be built.\n${stdout}${stderr}`);
}
