import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { writeAll } from '../../src/cli/write/whole-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

it('writes all files, in folders that it makes', () => {
  const files = ['2019/a.csv', '2020/a.csv'].map((path) => ({
    path: join(folder, path),
    content: path,
  }));
  expect(writeAll(files)).toEqual({ ok: true });
  expect(readFileSync(join(folder, '2020/a.csv'), 'utf8')).toBe('2020/a.csv');
  expect(readdirSync(join(folder, '2020'))).toEqual(['a.csv']);
});

it('leaves every file as it was when one cannot be written', () => {
  writeFileSync(join(folder, 'a.csv'), 'old');
  mkdirSync(join(folder, 'c.csv'));
  const files = ['a.csv', 'b.csv', 'c.csv'].map((name) => ({
    path: join(folder, name),
    content: 'new',
  }));
  expect(writeAll(files)).toEqual({ ok: false, path: join(folder, 'c.csv') });
  expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('old');
  expect(readdirSync(folder).sort()).toEqual(['a.csv', 'c.csv']);
});
