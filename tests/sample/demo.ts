import './environment.ts';
import { preview } from 'astro';
import { spawnSync } from 'node:child_process';
import { misused, readArguments } from '../../src/cli/arguments.ts';
import { begin } from '../../src/cli/begin.ts';
import { writeSample } from './write.ts';

/**
 * npm run demo [-- --no-serve --no-png]: a site about a province that does not exist. It is built beside its data
 * and never into dist/. Without PNG files, which nobody needs to look at pages, the first build takes far less time.
 */
const USAGE = [
  'Cách dùng: npm run demo [-- --no-serve] [--no-png]',
  'Dựng trang của một tỉnh bịa vào tests/sample/dist/ và mở ở một địa chỉ trên máy này.',
  '  --no-serve  chỉ dựng, không mở',
  '  --no-png    không làm hình PNG, nhanh hơn nhiều',
].join('\n');

begin(USAGE, 'to-be-made');
const given = readArguments({
  'no-serve': { type: 'boolean', default: false },
  'no-png': { type: 'boolean', default: false },
});
if (given === null || given.positionals.length > 0) {
  misused(USAGE);
  process.exit();
}
const { values } = given;

writeSample();
const build = spawnSync(process.execPath, ['src/cli/build.ts'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);
if (!values['no-serve']) {
  const server = await preview({ logLevel: 'warn' });
  console.log(`Trang mẫu: http://localhost:${String(server.port)}/ (Ctrl+C để dừng)`);
}
