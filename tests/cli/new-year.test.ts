import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readDataset } from '../../src/data/dataset.ts';
import { readFolder } from '../../src/data/folder.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-year-'));
  cpSync('data', join(folder, 'data'), { recursive: true });
  return () => rmSync(folder, { recursive: true, force: true });
});

function command(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/new-year.ts', ...args], {
    env: { ...process.env, SITE_DATA: join(folder, 'data'), SITE_CONTENT: join(folder, 'content') },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const read = (path: string) => readFileSync(join(folder, path), 'utf8');

describe('npm run new-year', () => {
  it('makes the tables, a guide with real rows and the frame of a story', () => {
    const { status, stdout } = command('2027');
    expect(status).toBe(0);
    expect(stdout).toContain('Việc tiếp theo:');
    expect(readdirSync(join(folder, 'data/2027'))).toContain('national.csv');
    expect(read('data/2027/README.md')).toContain(
      'giong-rieng,2019,cchc-tinh,91.47,100,1,15,excellent',
    );
    expect(read('content/vi/years/2027.mdx')).toContain('title: Năm 2027');
    expect(readdirSync(join(folder, 'data')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('names the units of that year and publishes none of the rows that wait for figures', () => {
    command('2027');
    const scores = read('data/2027/scores.csv');
    expect(scores).toContain('\nphuong-rach-gia,2027,,');
    expect(scores).not.toContain('\nan-minh,');
    const reading = readDataset(readFolder(join(folder, 'data')));
    if (!reading.ok) throw new Error('the templates have issues');
    expect(reading.dataset.years).not.toContain(2027);
    expect(reading.dataset.unfilled.map(({ file }) => file)).toEqual([
      '2027/procedures.csv',
      '2027/cases.csv',
      '2027/scores.csv',
    ]);
  });

  it('publishes the year once a row of it is filled in', () => {
    command('2027');
    const path = join(folder, 'data/2027/scores.csv');
    const filled = 'phuong-rach-gia,2027,cchc-tinh,80,,,,,,,,kg-paridx-2018';
    writeFileSync(path, readFileSync(path, 'utf8').replace(/phuong-rach-gia,2027,.*/, filled));
    const reading = readDataset(readFolder(join(folder, 'data')));
    expect(reading.ok && reading.dataset.years.at(-1)).toBe(2027);
  });

  it('never touches a year that is there, nor makes one that cannot be', () => {
    const there = command('2019');
    expect([there.status, there.stderr]).toEqual([
      1,
      'data/2019/ đã có. Điền tiếp vào đó; muốn làm lại từ đầu thì tự xóa thư mục ấy trước.\n',
    ]);
    expect(command('2099').status).toBe(1);
    expect(command('27').status).toBe(2);
    expect(command().status).toBe(2);
  });
});
