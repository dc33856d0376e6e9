import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { readDataset } from '../../src/data/dataset.ts';
import { readFolder } from '../../src/data/folder.ts';
import { ods, PROVINCE, xlsx } from '../import/workbooks.ts';

const HEADER = ['Đơn vị', 'Điểm', 'Xếp loại'];
const FLAGS = ['--period', '2018', '--source', 'kg-paridx-2018', '--answer', 'index=cchc-tinh'];
const TARGET = '2018/scores.csv';
/** What stands there before anything is imported. */
const BEFORE = `unit,period,index,score,max,rank,rank_of,class,status,note_vi,note_en,source
an-bien,2018,cchc-tinh,70,,,,fair,,,,kg-paridx-2018
an-minh,2018,cchc-tinh,,,,,good,,,,kg-paridx-2018
`;

let folder = '';
let data = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  data = join(folder, 'data');
  cpSync(PROVINCE, data, { recursive: true });
  mkdirSync(join(data, '2018'));
  writeFileSync(join(data, TARGET), BEFORE);
  return () => rmSync(folder, { recursive: true, force: true });
});

function workbook(name: string, ...rows: (string | number | null)[][]): string {
  const path = join(folder, name);
  const write = name.endsWith('.ods') ? ods : xlsx;
  writeFileSync(path, write({ rows: [HEADER, ...rows] }));
  return path;
}

function command(args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/import.ts', ...args], {
    env: { ...process.env, SITE_DATA: data },
    encoding: 'utf8',
  });
  return { status, last: stdout.trim().split('\n').at(-1), stdout, stderr };
}

const target = () => readFileSync(join(data, TARGET), 'utf8');

describe('npm run import', () => {
  it('adds rows where they belong and leaves the others as they stand', () => {
    rmSync(join(data, TARGET));
    const path = workbook('a.ods', ['Huyện Gò Quao', 81.5, 'Tốt'], ['Huyện An Minh', 80, 'Khá']);
    const { status, last } = command([path, ...FLAGS]);
    expect([status, last]).toEqual([
      0,
      `Đã ghi ${TARGET}: thêm 2 dòng, thay 0 ô, 0 dòng vẫn như cũ.`,
    ]);
    expect(target()).toBe(
      'unit,period,index,score,max,rank,rank_of,class,status,note_vi,note_en,source\n' +
        'an-minh,2018,cchc-tinh,80,,,,fair,,,,kg-paridx-2018\n' +
        'go-quao,2018,cchc-tinh,81.5,,,,good,,,,kg-paridx-2018\n',
    );
  });

  it('replaces what stands there only when told to, and lists it, old beside new', () => {
    const before = target();
    const path = workbook('a.xlsx', ['Huyện An Minh', 80, 'Khá']);
    const refused = command([path, ...FLAGS]);
    expect(refused.status).toBe(1);
    expect(refused.stdout).toContain('cột class: "good" → "fair"');
    expect(target()).toBe(before);
    expect(command([path, ...FLAGS, '--replace']).status).toBe(0);
    expect(target()).toBe(
      before.replace('an-minh,2018,cchc-tinh,,,,,good', 'an-minh,2018,cchc-tinh,80,,,,fair'),
    );
    const again = command([path, ...FLAGS]);
    expect([again.status, again.last]).toEqual([
      0,
      'Không có gì để ghi: cả 1 dòng đã có sẵn, không khác một chữ.',
    ]);
  });

  it('writes nothing while a question is open, and lays the questions out to be filled in', () => {
    const before = target();
    const path = workbook('a.xlsx', ['Huyện An Mnih', 80, 'Khá']);
    const answers = join(folder, 'tra-loi.csv');
    const open = command([path, ...FLAGS, '--write-answers', answers]);
    expect([open.status, open.last]).toEqual([1, 'Chưa ghi gì: còn 1 câu chờ trả lời.']);
    const laidOut = readFileSync(answers, 'utf8');
    expect(laidOut).toMatch(/^id,answer,question,choices\nunit:A2,,.*an-minh/);
    expect(target()).toBe(before);
    writeFileSync(answers, laidOut.replace('unit:A2,', 'unit:A2,an-minh'));
    expect(command([path, ...FLAGS, '--answers', answers, '--replace']).status).toBe(0);
  });

  it('writes nothing that the checks would refuse, and says which row of the sheet it comes from', () => {
    const before = target();
    const path = workbook('a.xlsx', ['Huyện An Minh', 80, 'Khá'], ['An Minh', 70, 'Tốt']);
    const { status, stdout, last } = command([path, ...FLAGS, '--replace']);
    expect(status).toBe(1);
    expect(stdout).toContain('← dòng 3 của trang tính');
    expect(last).toContain('Chưa ghi gì: ghi vào thì kho số liệu có 1 lỗi');
    expect(target()).toBe(before);
  });

  it('speaks English when asked, and says how it is used when misused', () => {
    const path = workbook('a.xlsx', ['Huyện An Minh', 80, 'Khá']);
    expect(command([path, ...FLAGS, '--lang', 'en']).last).toContain('Nothing written: 2 cells');
    for (const wrong of [[], [path, '--lang', 'fr'], [path, '--answer', 'x'], [path, '--khac']]) {
      expect(command(wrong).status).toBe(2);
    }
  });

  it('keeps what an answer said of a name, and does not ask again', () => {
    const path = workbook('a.xlsx', ['Phòng Một cửa An Minh', 80, 'Khá']);
    const answered = [path, ...FLAGS, '--answer', 'unit:A2=an-minh', '--replace'];
    expect(command(answered).last).toContain('2018/scores.csv, import-names.csv');
    const names = join(data, 'import-names.csv');
    expect(readFileSync(names, 'utf8')).toBe(
      'written,register,id\nPhòng Một cửa An Minh,units,an-minh\n',
    );
    expect(command([path, ...FLAGS]).last).toContain('Không có gì để ghi');
    expect(readDataset(readFolder(data)).ok).toBe(true);
  });

  it('never lays questions out over a file that is something else', () => {
    const path = workbook('a.xlsx', ['Huyện An Mnih', 80, 'Khá']);
    const units = join(data, 'units.csv');
    const before = readFileSync(units, 'utf8');
    const { status, stderr } = command([path, ...FLAGS, '--write-answers', units]);
    expect(status).toBe(2);
    expect(stderr).toContain('không phải tệp trả lời còn trống');
    expect(readFileSync(units, 'utf8')).toBe(before);
  });

  it('writes both years or none', () => {
    const path = join(folder, 'hai-nam.xlsx');
    const rows = [
      ['Đơn vị', 'Kỳ', 'Điểm'],
      ['Huyện An Minh', '2017', 70],
      ['Huyện Gò Quao', '2018', 80],
    ];
    writeFileSync(path, xlsx({ rows }));
    const before = target();
    // Where the file of the other year should go, something stands that is no file.
    mkdirSync(join(data, '2017/scores.csv'), { recursive: true });
    const flags = ['--source', 'kg-paridx-2018', '--answer', 'index=cchc-tinh'];
    const { status, stdout, stderr } = command([path, ...flags]);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('không ghi được');
    expect(target()).toBe(before);
    expect(readdirSync(join(data, '2018'))).toEqual(['scores.csv']);
  });

  it.each([
    ['không-có.xlsx', 'không có tệp này'],
    ['.', 'đây là một thư mục'],
  ])('says in a sentence that %s cannot be read', (path, said) => {
    const { status, stderr } = command([path]);
    expect(status).toBe(2);
    expect(stderr).toContain(said);
    expect(stderr).not.toContain('    at ');
  });

  it('writes nothing into data that is faulty already', () => {
    const path = workbook('a.xlsx', ['Huyện An Minh', 80, 'Khá']);
    writeFileSync(join(data, '2018/lạ.csv'), 'a\n1\n');
    const { status, last } = command([path, ...FLAGS, '--replace']);
    expect([status, last]).toEqual([
      1,
      'Chưa ghi gì: kho số liệu đang có 1 lỗi, như trên. Sửa trước rồi nhập lại.',
    ]);
  });

  it('names a workbook it cannot open', () => {
    const path = join(folder, 'hong.xlsx');
    writeFileSync(path, 'không phải xlsx');
    const { status, stdout } = command([path]);
    expect(status).toBe(1);
    expect(stdout).toContain('hong.xlsx: không đọc được, tệp bị hỏng');
  });

  it('leaves the old file or the new one, whenever it is killed', async () => {
    const path = workbook('a.xlsx', ['Huyện An Minh', 80, 'Khá']);
    const before = target();
    const began = performance.now();
    command([path, ...FLAGS, '--replace']);
    const whole = performance.now() - began;
    const after = target();
    expect(after).not.toBe(before);
    for (let round = 0; round < 24; round += 1) {
      writeFileSync(join(data, TARGET), before);
      const child = spawn(process.execPath, ['src/cli/import.ts', path, ...FLAGS, '--replace'], {
        env: { ...process.env, SITE_DATA: data },
        stdio: 'ignore',
      });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      // From the first moment on, and closer together where the writing is done.
      await passed(whole * (0.3 + round / 28));
      child.kill('SIGKILL');
      await ended;
      expect([before, after]).toContain(target());
      expect(readDataset(readFolder(data)).ok).toBe(true);
    }
    writeFileSync(join(data, `${TARGET}.1.tmp`), 'nửa');
    writeFileSync(join(data, TARGET), before);
    expect(command([path, ...FLAGS, '--replace']).status).toBe(0);
    expect(readdirSync(join(data, '2018')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
