import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { putInPlace } from '../../src/cli/write/put-in-place.ts';

it('a site that was made by an account whose files nobody else reads can be read by a web server', () => {
  const home = mkdtempSync(join(tmpdir(), 'kin-'));
  const made = join(home, 'dist.next');
  mkdirSync(join(made, '2019'), { recursive: true });
  writeFileSync(join(made, '2019/index.html'), 'năm 2019');
  writeFileSync(join(made, 'index.html'), 'trang nhà');
  chmodSync(join(made, 'index.html'), 0o660);
  chmodSync(join(made, '2019/index.html'), 0o600);
  chmodSync(join(made, '2019'), 0o700);
  chmodSync(made, 0o700);
  putInPlace(join(home, 'dist'));
  const rights = (path: string) => (statSync(join(home, 'dist', path)).mode & 0o777).toString(8);
  expect(['', '2019', '2019/index.html', 'index.html'].map(rights)).toEqual([
    ...['755', '755', '644'],
    // What the group could write it still can; nobody else.
    '664',
  ]);
  rmSync(home, { recursive: true });
});
