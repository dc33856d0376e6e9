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
  cpSync('tests/fixtures/sound', join(folder, 'data'), { recursive: true });
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
    const { status, stdout } = command('2020');
    expect(status).toBe(0);
    expect(stdout).toContain('Việc tiếp theo:');
    expect(readdirSync(join(folder, 'data/2020'))).toContain('national.csv');
    expect(read('data/2020/README.md')).toContain('suoi-ngoc,2019,cchc,81,100,1,3,good');
    expect(read('content/vi/years/2020.mdx')).toContain('title: Năm 2020');
    expect(read('content/en/years/2020.mdx')).toContain('title: The year 2020');
    expect(readdirSync(join(folder, 'data')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('names the units of that year and publishes none of the rows that wait for figures', () => {
    command('2020');
    const scores = read('data/2020/scores.csv');
    expect(scores).toContain('\nso-gio,2020,,');
    expect(scores).not.toContain('\nso-may,');
    const reading = readDataset(readFolder(join(folder, 'data')));
    if (!reading.ok) throw new Error('the templates have issues');
    expect(reading.dataset.years).not.toContain(2020);
    expect(reading.dataset.unfilled.map(({ file }) => file)).toEqual([
      '2020/procedures.csv',
      '2020/cases.csv',
      '2020/scores.csv',
    ]);
  });

  it('publishes the year once a row of it is filled in', () => {
    command('2020');
    const path = join(folder, 'data/2020/scores.csv');
    const filled = 'so-gio,2020,cchc,80,,,,,,,,bao-cao';
    writeFileSync(path, readFileSync(path, 'utf8').replace(/so-gio,2020,.*/, filled));
    const reading = readDataset(readFolder(join(folder, 'data')));
    expect(reading.ok && reading.dataset.years.at(-1)).toBe(2020);
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
