import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWhole } from '../../src/cli/write/whole-file.ts';
import type { RawFile } from '../../src/data/csv/csv.ts';
import { sound, soundWith } from '../data/fixture.ts';

/** Runs the command as an editor would, on a folder with these files. */
function check(files: readonly RawFile[], args: string[], ci = false) {
  const root = mkdtempSync(join(tmpdir(), 'check-'));
  const copies = join(root, 'copies');
  for (const { file, bytes } of files) writeWhole(join(root, 'data', file), bytes);
  writeWhole(join(copies, 'of-an-earlier-run.csv'), 'cũ\n');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check.ts', ...args], {
    encoding: 'utf8',
    env: {
      ...process.env,
      SITE_DATA: join(root, 'data'),
      SITE_CONTENT: 'tests/fixtures/sound/content',
      SITE_ANNOTATED: copies,
      CI: String(ci),
    },
  });
  return { status, stdout, stderr, copies };
}

const faulty = soundWith('bad-id', 'tcvn3', 'negative-number', 'missing-file');

describe('npm run check', () => {
  it('names the registers that have nothing but their header, whether or not something is wrong', () => {
    const header = (file: string) =>
      sound().map((one) =>
        one.file === file
          ? { ...one, bytes: one.bytes.subarray(0, one.bytes.indexOf(10) + 1) }
          : one,
      );
    const unsaid = check(header('norms.csv'), []);
    expect([unsaid.status, unsaid.stdout.split('\n')[0]]).toEqual([
      0,
      'Còn trống, mới có dòng tên cột: norms.csv.',
    ]);
    const emptied = check(header('site.csv'), []);
    expect([emptied.status, emptied.stdout]).toEqual([
      1,
      'Còn trống, mới có dòng tên cột: site.csv.\n',
    ]);
    expect(emptied.stderr).toContain('Thiếu dòng "province".');
  });

  it('ends with 0 and one line when nothing is wrong, after what is not published yet', () => {
    const { status, stdout, stderr } = check(sound(), []);
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: [
        'Năm 2018 chưa công bố: xem npm run preview-year -- 2018, rồi npm run seal.',
        'Năm 2019 chưa công bố: xem npm run preview-year -- 2019, rồi npm run seal.',
        'Không có lỗi: 84 số liệu của 2 năm.',
        '',
      ].join('\n'),
      stderr: '',
    });
  });

  it('ends with 1 and a closing line when something is', () => {
    const { status, stdout, stderr } = check(faulty, ['--lang', 'en']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/\n3 problems in 3 files\. Nothing was rebuilt or overwritten\.\n$/);
  });

  it('ends with 2 when it does not understand', () => {
    const { status, stdout, stderr } = check(sound(), ['--all']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Không hiểu "--all"\./);
  });

  it('gives programs one document and nothing else, on a build server too', () => {
    const { status, stdout, stderr } = check(faulty, ['--json'], true);
    const { counts } = JSON.parse(stdout) as { counts: unknown };
    expect([status, stderr]).toEqual([1, '']);
    expect(counts).toEqual({ problems: 3, files: 3, figures: null, years: null });
  });

  it('marks the lines on a build server', () => {
    const { stdout } = check(faulty, [], true);
    expect(stdout.match(/^::error file=/gm)).toHaveLength(3);
  });

  it('makes the folder of copies anew, with a copy of each faulty file', () => {
    const { copies, stderr } = check(faulty, ['--annotate']);
    expect(stderr).toMatch(/\nBản chép có ghi lỗi ở từng dòng: /);
    expect(existsSync(join(copies, 'of-an-earlier-run.csv'))).toBe(false);
    expect(existsSync(join(copies, 'units.csv'))).toBe(false);
    expect(readFileSync(join(copies, '2019/cases.csv'), 'utf8')).toMatch(/^\uFEFF"LỖI",unit,/);
    expect(readFileSync(join(copies, 'fields.csv'), 'utf8')).toMatch(/,dat-dai,Đất đai,Land\n/);
  });
});
