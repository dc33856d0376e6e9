import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';

/**
 * Disks that are full or cannot be written, as they are and not by their error codes: mounted for one command alone,
 * which needs a Linux that lets a process do so. A file that is open in Excel is locked by Windows only; its code
 * stands among those of begin.test.ts.
 */
const canMount = spawnSync('unshare', ['-m', 'true']).status === 0;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'o-dia-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

/** Runs a command while `data` is a mount that was made by this script; `after` is run there when it has ended. */
function runOn(mount: string, command: readonly string[], after = 'true') {
  const data = join(folder, 'data');
  cpSync('tests/fixtures/sound', data, { recursive: true });
  const script = `${mount}; "$@"; code=$?; ${after}; exit $code`;
  const { status, stdout, stderr } = spawnSync(
    'unshare',
    ['-m', 'sh', '-c', script, 'sh', process.execPath, ...command],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        ...{ DATA: data, SITE_DATA: data, SITE_CONTENT: join(data, 'content') },
        SITE_OUT: join(data, 'site'),
      },
    },
  );
  return { status, stdout, stderr };
}

const READ_ONLY = 'mount --bind "$DATA" "$DATA" && mount -o remount,ro,bind "$DATA"';
/** A disk on which little more than the province has room. */
const FULL = [
  'cp -r "$DATA" "$DATA.kept"',
  'mount -t tmpfs -o size=256k none "$DATA"',
  'cp -r "$DATA.kept/." "$DATA"',
  'dd if=/dev/zero of="$DATA/.day" bs=1k 2>/dev/null',
].join('; ');

describe.runIf(canMount)('a disk that takes nothing', () => {
  const NEW_YEAR = ['src/cli/new-year.ts', '2020'];
  const SEAL = ['src/cli/seal.ts', '2018', '--reason', 'Công bố lần đầu.'];
  const BUILD = ['src/cli/build.ts'];

  it.each([
    ['new-year', NEW_YEAR],
    ['seal', SEAL],
    ['build', BUILD],
  ])('%s says that it can only be read', (_name, command) => {
    const { status, stderr } = runOn(READ_ONLY, command);
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(
        /chỉ đọc được, không ghi được\. Chọn nơi khác để ghi, hoặc chép dự án sang ổ khác, rồi chạy lại\.\n$/,
      ),
    ]);
  });

  it.each([
    ['new-year', NEW_YEAR],
    ['seal', SEAL],
  ])('%s says that it is full, and leaves nothing half written', (_name, command) => {
    const listed = 'find "$DATA" -type f > "$DATA.left"';
    const { status, stderr } = runOn(FULL, command, listed);
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/ổ đĩa đã đầy\. Dọn bớt rồi chạy lại\.\n$/),
    ]);
    const left = readFileSync(join(folder, 'data.left'), 'utf8');
    expect(left).not.toMatch(/2020|\.tmp$|editions/m);
  });

  it('build says that it is full, and the old site stands', () => {
    const listed =
      'find "$SITE_OUT.next" "$SITE_OUT.old" > "$DATA.left" 2>/dev/null; cat "$SITE_OUT/index.html" >> "$DATA.left"';
    const published = 'mkdir "$SITE_OUT"; echo năm ngoái > "$SITE_OUT/index.html"';
    const { status, stderr } = runOn(FULL.replace('; dd', `; ${published}; dd`), BUILD, listed);
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(
        /ổ đĩa đã đầy\. Dọn bớt rồi chạy lại\.\n\n.*Trang đã dựng trước đây vẫn nguyên\.\n$/,
      ),
    ]);
    expect(readFileSync(join(folder, 'data.left'), 'utf8')).toBe('năm ngoái\n');
  });
});

it.runIf(canMount)('build puts the site on another disk than that of the code', () => {
  const disk =
    'mkdir "$DATA.disk"; mount -t tmpfs none "$DATA.disk"; export SITE_OUT="$DATA.disk/site"';
  const { status, stderr } = runOn(disk, ['src/cli/build.ts'], 'ls "$SITE_OUT" > "$DATA.left"');
  expect([status, stderr]).toEqual([0, '']);
  expect(readFileSync(join(folder, 'data.left'), 'utf8')).toContain('index.html');
});

it('a folder is made of a path on which a file stands: said, and not written', () => {
  const data = join(folder, 'data');
  cpSync('tests/fixtures/sound', data, { recursive: true });
  rmSync(join(data, 'content/vi/years'), { recursive: true });
  cpSync('package.json', join(data, 'content/vi/years'));
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/new-year.ts', '2020'], {
    encoding: 'utf8',
    env: { ...process.env, SITE_DATA: data, SITE_CONTENT: join(data, 'content') },
  });
  expect([status, existsSync(join(data, '2020'))]).toEqual([1, false]);
  expect(stderr).not.toMatch(/ at |Error/);
});
