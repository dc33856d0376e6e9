import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeRefusal, placeRefusal } from '../../src/cli/begin.ts';
import { failureWords } from '../../src/cli/failure.ts';
import { writeWhole } from '../../src/cli/write/whole-file.ts';

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

const COMMANDS = ['check', 'build', 'new-year', 'preview-year', 'seal', 'import', 'dev', 'preview']
  .map((name) => `src/cli/${name}.ts`)
  .concat('tests/sample/demo.ts');

describe('every command', () => {
  it.each(COMMANDS)('%s says how it is used', (command) => {
    const { status, stdout, stderr } = run(command, ['--help']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Cách dùng: npm run /);
  });

  it.each(COMMANDS)('%s refuses what it does not understand', (command) => {
    const { status, stdout, stderr } = run(command, ['--khong-co']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^(?:Cách dùng|Không hiểu)/);
  });
});

it('says once that the folder of a province is not there', () => {
  const { status, stderr } = run('src/cli/check.ts', [], { SITE_FOLDER: 'khong-co-tinh-nay' });
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringMatching(/^Không thấy thư mục dữ liệu .*khong-co-tinh-nay.*Chưa làm gì\.$/),
  ]);
});

describe('a place in which stories would be lost', () => {
  it.each(['#', '%20', '?'])('is refused at once: a folder with %s in its name', (sign) => {
    const folder = mkdtempSync(join(tmpdir(), `du an${sign}-`));
    const { status, stderr } = run('src/cli/build.ts', [], { SITE_OUT: join(folder, 'dist') });
    expect([status, existsSync(join(folder, 'dist.next'))]).toEqual([1, false]);
    expect(stderr).toContain('Đổi tên thư mục');
    rmSync(folder, { recursive: true });
  });

  it('is none with blanks and accents', () => {
    expect(placeRefusal(['/nhà/Dự án (1) & bạn'])).toBeNull();
  });
});

describe('a place of the code in which scripts would come out in other bytes', () => {
  it.each(['cong-khai [1]', '{cchc}', 'ban*'])('is refused: %s', (name) => {
    expect(codeRefusal(`/home/an/Tải về/${name}`)).toContain('Đổi tên thư mục');
  });

  it('is none with other signs that a download or a habit brings', () => {
    for (const name of ['công khai (2)', "của An's", 'a+b, c@d & e!', '~$x'])
      expect(codeRefusal(`/home/an/${name}`)).toBeNull();
  });

  it('the data may lie behind such a sign', () => {
    const data = mkdtempSync(join(tmpdir(), 'so-lieu [1]-'));
    cpSync('tests/fixtures/sound', data, { recursive: true });
    const { status } = run('src/cli/check.ts', [], {
      ...{ SITE_DATA: data, SITE_CONTENT: join(data, 'content') },
    });
    expect(status).toBe(0);
    rmSync(data, { recursive: true });
  });
});

it.each(['/etc/hostname', '../../site.csv', 'khong-co.csv'])(
  'a link of the file system out of data/ is refused: to %s',
  (target) => {
    const data = mkdtempSync(join(tmpdir(), 'duong-tat-'));
    mkdirSync(join(data, '2019'));
    symlinkSync(target, join(data, '2019/cases.csv'));
    const { status, stderr } = run('src/cli/check.ts', [], { SITE_DATA: data });
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/2019\/cases\.csv là đường dẫn tắt .* Thay bằng chính tệp cần dùng/),
    ]);
    rmSync(data, { recursive: true });
  },
);

describe('what a command prints', () => {
  const printed = (to: string) =>
    spawnSync('sh', ['-c', `"$0" src/cli/host.ts nginx ${to}`, process.execPath], {
      encoding: 'utf8',
    });

  it.runIf(existsSync('/dev/full'))('is not lost in silence on a full disk', () => {
    const { status, stderr } = printed('> /dev/full');
    expect([status, stderr]).toEqual([
      1,
      'Những gì lệnh này in ra chưa được ghi hết: ổ đĩa đã đầy. Dọn bớt rồi chạy lại.\n',
    ]);
  });

  it('may be read in part only', () => {
    const { stderr } = printed('| head -c 1');
    expect(stderr).toBe('');
  });
});

describe('what the system refuses is said in words of the editor', () => {
  it('a preview of a site that was never built', () => {
    const { status, stdout, stderr } = run('src/cli/preview.ts', [], { SITE_OUT: '/tmp/no-dist' });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('chạy npm run build trước');
  });

  it('a file in the place of a folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tep-'));
    writeFileSync(join(folder, 'data'), '');
    const { status, stderr } = run('src/cli/check.ts', [], { SITE_DATA: join(folder, 'data') });
    expect(status).toBe(1);
    expect(stderr).not.toMatch(/at .*\.ts:\d+/);
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['ENOSPC', 'ổ đĩa đã đầy'],
    ['EROFS', 'chỉ đọc được'],
    ['EBUSY', 'Excel'],
    ['EPERM', 'Excel'],
  ])('%s', (code, words) => {
    const error = Object.assign(new Error(code), { code, path: 'data/2027/cases.csv' });
    expect(failureWords(error)).toMatch(/^data\/2027\/cases\.csv: /);
    expect(failureWords(error)).toContain(words);
  });

  it('a port that only the administrator may open: nothing is said of files and Excel', () => {
    const error = Object.assign(new Error('listen EACCES: permission denied ::1:80'), {
      ...{ code: 'EACCES', syscall: 'listen', address: '::1', port: 80 },
    });
    expect(failureWords(error)).toMatch(/^Không mở được cổng ấy .*--port 4321, rồi chạy lại\.$/);
  });

  it('also where a tool only passes on what the system said', () => {
    const said =
      "Build failed\n  Error: ENOSPC: no space left on device, copyfile 'a' -> 'dist/b.svg'";
    expect(failureWords(new Error(said))).toBe('dist/b.svg: ổ đĩa đã đầy. Dọn bớt rồi chạy lại.');
  });

  it('what nobody has words for: first the way out, then what the tool said, marked as such', () => {
    const error = Object.assign(new Error('Unexpected token'), {
      loc: { file: 'content/vi/years/2019.mdx', line: 3 },
    });
    const [first, second, third] = failureWords(error).split('\n');
    expect(first).toContain('khi đang làm với tệp content/vi/years/2019.mdx.');
    expect(second).toContain('Chạy npm run check');
    expect(third).toMatch(/^Nguyên văn của công cụ \(để báo lỗi, lệnh .*\): Unexpected token$/);
  });

  it('and nothing half written stays beside the file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'nua-chung-'));
    // A folder stands where the file should come.
    expect(() => writeWhole(folder, 'chữ')).toThrow();
    expect(existsSync(`${folder}.${process.pid}.tmp`)).toBe(false);
    rmSync(folder, { recursive: true });
  });
});
