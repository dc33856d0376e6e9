import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFolder } from '../../src/data/folder.ts';
import { readLedger, withoutLeftovers } from '../../src/editions/ledger.ts';
import { copyOf, runCommand } from './run-command.ts';

let data = '';
let remove: () => void;

beforeEach(() => {
  ({ folder: data, remove } = copyOf('tests/fixtures/sound'));
});
afterEach(() => remove());

const seal = (...args: string[]) => runCommand('seal', args, { data });

/** Puts other words into a file of the copied folder. */
function edit(file: string, from: string, to: string): void {
  const path = join(data, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

/** Writes the story of 2018. */
/** The story of a year, in both languages. */
function tell(words: string): void {
  for (const language of ['vi', 'en']) {
    const years = join(data, 'content', language, 'years');
    mkdirSync(years, { recursive: true });
    writeFileSync(
      join(years, '2018.mdx'),
      `---\ntitle: Một năm\nsummary: Một câu.\n---\n\n${words}\n`,
    );
  }
}

describe('npm run seal', () => {
  it('says in one line what was sealed', async () => {
    const { code, out } = await seal('2018', '--reason', 'Công bố lần đầu.');
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toMatch(
      /^Đã niêm phong ấn bản 2018-1 ngày \d{4}-\d\d-\d\d: 13 giá trị mới/,
    );
  });

  it('lays out a file of reasons, and seals when it is filled in', async () => {
    await seal('2018', '--reason', 'Công bố lần đầu.');
    edit('2018/scores.csv', '71.5', '75.1');
    const reasons = join(data, 'ly-do.txt');
    const again = ['2018', '--reason', 'Soát lại.', '--reasons', reasons];
    const first = await seal(...again);
    expect([first.code, readFileSync(reasons, 'utf8')]).toEqual([
      1,
      'value,old,now,reason\nscores.score.doi-che.2018.cchc.bao-cao,71.5,75.1,\n',
    ]);
    expect((await seal(...again)).code).toBe(1);
    writeFileSync(reasons, readFileSync(reasons, 'utf8').replace('75.1,', '75.1,Gõ nhầm.'));
    const last = await seal(...again);
    expect([last.code, last.err]).toEqual([0, '']);
    expect(readFileSync(join(data, 'editions/2018-2/reasons.csv'), 'utf8')).toContain('Gõ nhầm.');
  });

  it('says how it is used when the year or the reason is missing', async () => {
    for (const args of [
      [],
      ['--rechain', '--reason', 'x'],
      ['2018', '--withdraw'],
      ['--all', '--withdraw', '--reason', 'x'],
      ['2018'],
      ['năm nay', '--reason', 'x'],
      ['2018', '--reson', 'x'],
    ]) {
      const { code, err } = await seal(...args);
      expect([code, err]).toEqual([
        2,
        expect.stringMatching(/^(?:Không hiểu "(?:năm nay|--reson)"[^\n]*\n)?Cách dùng: [^\n]*\n$/),
      ]);
    }
  });

  it('asks a reason for a story that was rewritten', async () => {
    tell('Một năm yên ả.');
    await seal('2018', '--reason', 'Công bố lần đầu.');
    tell('Một năm sóng gió.');
    const checked = await runCommand('check', [], { data });
    expect([checked.code, checked.err]).toEqual([
      1,
      expect.stringMatching(
        /content\/vi\/years\/2018\.mdx\n {2}dòng 6\n {4}Câu chuyện của năm khác/,
      ),
    ]);
    const { code, err } = await seal('2018', '--reason', 'Viết lại.');
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/story\.text_vi\.2018: .*Một năm yên ả\. → .*Một năm sóng gió\./s),
    ]);
  });

  it('withdraws an edition, and says what is valid then', async () => {
    await seal('2018', '--reason', 'Công bố lần đầu.');
    const withdraw = () => seal('2018', '--withdraw', '--reason', 'Niêm phong nhầm.');
    const first = await withdraw();
    expect([first.code, first.out]).toEqual([
      0,
      expect.stringMatching(/^Đã rút ấn bản 2018-1\.[^]*\nNăm 2018 nay chưa công bố\./),
    ]);
    const second = await withdraw();
    expect([second.code, second.err]).toEqual([
      1,
      'Năm 2018 không có ấn bản nào đang dùng: không có gì để rút.\n',
    ]);
    const again = await seal('2018', '--reason', 'Công bố lại.');
    expect(again.out).toMatch(/^Đã niêm phong ấn bản 2018-2 /);
  });

  it('ties the ledger together after a merge, and then says that it is whole', async () => {
    const other = copyOf(data);
    await seal('2018', '--reason', 'Nhánh này.');
    await runCommand('seal', ['2019', '--reason', 'Nhánh kia.'], { data: other.folder });
    const [ours, theirs] = [data, other.folder].map((folder) =>
      readFileSync(join(folder, 'editions.csv'), 'utf8').split('\n'),
    );
    const [header = '', our = ''] = ours ?? [];
    const lines = [header, '<<<<<<< HEAD', our, '=======', theirs?.[1] ?? '', '>>>>>>> kia', ''];
    writeFileSync(join(data, 'editions.csv'), lines.join('\n'));
    cpSync(join(other.folder, 'editions/2019-1'), join(data, 'editions/2019-1'), {
      recursive: true,
    });
    other.remove();
    expect((await seal('--rechain')).out).toContain('Đã nối lại sổ ấn bản: 2 dòng');
    expect(readLedger(readFolder(data)).issues).toEqual([]);
    expect((await seal('--rechain')).out).toContain('vẫn liền');
  });

  it('seals nothing while anything is wrong, and says what', async () => {
    edit('2018/scores.csv', '71.5', '171.5');
    const { code, err } = await seal('2018', '--reason', 'Công bố lần đầu.');
    expect(code).toBe(1);
    expect(err).toContain('2018/scores.csv\n  dòng 2, cột score (D)');
    expect(existsSync(join(data, 'editions.csv'))).toBe(false);
  });
});

describe('what check refuses is not sealed', () => {
  it.each([
    [
      'a story without a head',
      (file: string) => writeFileSync(file, 'Một câu.\n'),
      'Phần đầu của tệp',
    ],
    [
      'a standing page that is missing',
      () => rmSync(join(data, 'content/vi/pages/gioi-thieu.mdx')),
      'Thiếu trang này',
    ],
  ])('%s', async (_what, harm, said) => {
    tell('Một năm yên ả.');
    harm(join(data, 'content/vi/years/2018.mdx'));
    const checked = await runCommand('check', [], { data });
    const { code, err } = await seal('2018', '--reason', 'Công bố lần đầu.');
    expect([checked.code, code]).toEqual([1, 1]);
    expect(err).toContain(said);
    expect(err).toMatch(/Chưa niêm phong\.\n$/);
    expect(existsSync(join(data, 'editions.csv'))).toBe(false);
  });

  it('a link that leads nowhere, though the figures are in order', async () => {
    tell('Xem [các nguồn](/nguon).');
    const { code, err } = await seal('2018', '--reason', 'Công bố lần đầu.');
    expect([code, err]).toEqual([1, expect.stringContaining('Có phải là /nguon/?')]);
  });
});

describe('two seals at once', () => {
  it('lose nothing: each is in the ledger, or was refused and says so', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { folder, remove: clear } = copyOf('tests/fixtures/sound');
      const both = ['2018', '2019'].map((year) =>
        runCommand('seal', [year, '--reason', 'Công bố lần đầu.'], { data: folder }),
      );
      const outcomes = await Promise.all(both);
      const done = outcomes.filter(({ code }) => code === 0);
      const refused = outcomes.filter(({ err }) => err.includes('Một lệnh khác'));
      const { editions, issues } = readLedger(readFolder(folder));
      expect([done.length + refused.length, editions.length, issues]).toEqual([2, done.length, []]);
      clear();
    }
  }, 120_000);
});

describe('a seal that is killed at any moment', () => {
  /** In parts of the time that a whole seal takes; most of them near its end, where it writes. */
  const MOMENTS = [0.3, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.92, 0.94, 0.96, 0.98, 1];
  const request = ['2018', '--reason', 'Công bố lần đầu.'];

  it('leaves the ledger whole, and can be run again', async () => {
    const started = performance.now();
    await seal(...request);
    const took = performance.now() - started;
    for (const moment of MOMENTS) {
      const { folder, remove: clear } = copyOf('tests/fixtures/sound');
      await runCommand('seal', request, { data: folder }, took * moment);
      const after = readLedger(withoutLeftovers(readFolder(folder)));
      expect(after.issues).toEqual([]);
      const again = await runCommand('seal', request, { data: folder });
      expect(again.code).toBe(after.editions.length);
      const { editions, issues } = readLedger(readFolder(folder));
      expect([editions.map(({ id }) => id), issues]).toEqual([['2018-1'], []]);
      clear();
    }
  });
});
