import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tep-cho-'));
  return () => rmSync(folder, { recursive: true });
});

const MADE = 'made';
/** Every command that reads a file of someone's own, up to the name of that file. */
const COMMANDS = [
  ['import'],
  ['import', 'package.json', '--answers'],
  ['init', '--name', 'Cần Thơ', '--years', '2026', '--to', MADE, '--from'],
  ['seal', '2018', '--reason', 'Công bố lần đầu.', '--reasons'],
  ['country', '--address', 'https://example.org/', '--to', MADE, '--from'],
];

function run(command: readonly string[], file: string) {
  const data = join(folder, 'data');
  cpSync('tests/fixtures/sound', data, { recursive: true });
  const [name = '', ...rest] = command;
  const words = rest.map((word) => (word === MADE ? join(folder, MADE) : word));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`src/cli/${name}.ts`, ...words, file],
    {
      encoding: 'utf8',
      env: { ...process.env, SITE_DATA: data, SITE_CONTENT: join(data, 'content') },
    },
  );
  expect(status).not.toBe(0);
  expect([stdout, existsSync(join(folder, MADE)), existsSync(join(data, 'editions.csv'))]).toEqual([
    ...['', false, false],
  ]);
  return stderr;
}

describe.each(COMMANDS.map((command) => [command]))('%j', (command) => {
  it.runIf(existsSync('/dev/zero'))('refuses a device, which never ends', () => {
    expect(run(command, '/dev/zero')).toMatch(/^\/dev\/zero: đây là một thiết bị/);
  });

  it.runIf(process.platform !== 'win32')('waits for no pipe that nobody fills', () => {
    const pipe = join(folder, 'bao-cao.csv');
    spawnSync('mkfifo', [pipe]);
    expect(run(command, pipe)).toContain('bao-cao.csv: đây là một thiết bị hoặc luồng dữ liệu');
  });

  it('names the folder that it was given in place of a file', () => {
    expect(run(command, folder)).toContain(`${folder}: đây là một thư mục.`);
  });
});
