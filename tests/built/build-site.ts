import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { roots } from '../../src/roots.ts';
import { SAMPLE_FOLDER } from '../sample/write.ts';

const CODE = ['src/**/*', 'public/**/*', 'astro.config.mjs', 'package-lock.json'];

/** Before the tests of the built pages: builds the site and the sample, each unless it is newer than all it is made from. */
export function setup() {
  build('site', roots.out, [`${roots.data}/**/*`, `${roots.content}/**/*`], ['src/cli/build.ts']);
  build(
    'sample',
    `${SAMPLE_FOLDER}/dist`,
    [`${SAMPLE_FOLDER}/*.ts`],
    [`${SAMPLE_FOLDER}/demo.ts`, '--no-serve', '--no-png'],
  );
}

function build(name: string, out: string, made: string[], command: string[]): void {
  const inputs = globSync([...CODE, ...made]);
  const home = join(out, 'index.html');
  const newest = Math.max(...inputs.map((file) => statSync(file).mtimeMs));
  if (existsSync(home) && statSync(home).mtimeMs > newest) return;
  console.log(`Building the ${name} that the tests read…`);
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The ${name} could not be built.\n${stdout}${stderr}`);
}
