import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { readDataset } from '../../src/data/dataset.ts';
import { readFolder } from '../../src/data/folder.ts';
import { dataLock, hold } from '../../src/cli/write/one-at-a-time.ts';
import { PROVINCE, xlsx } from '../import/workbooks.ts';
import { runCommand } from './run-command.ts';

let data = '';
beforeEach(() => {
  const desk = mkdtempSync(join(tmpdir(), 'hai-lenh-'));
  data = join(desk, 'data');
  cpSync(PROVINCE, data, { recursive: true });
  mkdirSync(join(data, '2018'));
  return () => rmSync(desk, { recursive: true, force: true });
});

/** Imports the score of one district, until it is killed after so many milliseconds. */
function importOf(unit: string, killAfter?: number) {
  const path = join(data, '..', `${unit}.xlsx`);
  writeFileSync(
    path,
    xlsx({
      rows: [
        ['Đơn vị', 'Điểm'],
        [`Huyện ${unit}`, 80],
      ],
    }),
  );
  const whole = ['--period', '2018', '--source', 'kg-paridx-2018', '--answer', 'index=cchc-tinh'];
  return runCommand('import', [path, ...whole], { data }, killAfter);
}
const scores = () => readFileSync(join(data, '2018/scores.csv'), 'utf8');

it('a lock is held by one, and by the next when it is let go', () => {
  const release = hold(dataLock(data));
  expect([release === null, hold(dataLock(data))]).toEqual([false, null]);
  release?.();
  const again = hold(dataLock(data));
  expect(again).not.toBeNull();
  again?.();
});

it('two imports at once lose nothing: what each says is written stands there', async () => {
  const outcomes = await Promise.all(['An Minh', 'Gò Quao'].map((unit) => importOf(unit)));
  const refused = outcomes.filter(({ out }) => /một lệnh khác .* Đợi lệnh ấy xong/s.test(out));
  expect(outcomes.map(({ code }) => code).sort()).toEqual(refused.length === 0 ? [0, 0] : [0, 1]);
  expect(scores().trim().split('\n')).toHaveLength(3 - refused.length);
});

it('an import that is killed at any moment has written all or nothing, and can be run again', async () => {
  const started = performance.now();
  await importOf('An Minh');
  const took = performance.now() - started;
  const before = scores();
  for (const part of [0.5, 0.8, 0.9, 0.95, 0.99]) {
    await importOf('Gò Quao', took * part);
    expect(scores().startsWith(before.split('\n')[0] ?? '')).toBe(true);
    expect(readDataset(readFolder(data)).ok).toBe(true);
  }
  expect((await importOf('Gò Quao')).code).toBe(0);
  expect(scores().trim().split('\n')).toHaveLength(3);
});
