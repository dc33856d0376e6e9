import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyOf, runCommand } from './run-command.ts';

let data = '';
let remove: () => void;

beforeEach(() => {
  ({ folder: data, remove } = copyOf('tests/fixtures/sound'));
});
afterEach(() => remove());

const run = (command: string, ...args: string[]) => runCommand(command, args, { data });
const book = (edition: string) => join(data, 'editions', edition, 'addresses.csv');
const first = () => run('seal', '2018', '--reason', 'Công bố lần đầu.');

/** As if the first year had been sealed before there was a ledger of addresses. */
function sealedLongAgo(): void {
  for (const file of ['editions.csv', 'editions/2018-1']) {
    cpSync(join('tests/fixtures/sealed-value-changed', file), join(data, file), {
      recursive: true,
    });
  }
}

describe('npm run seal, of the addresses of a site', () => {
  it('begins with the first edition of a province, and records what that edition publishes', async () => {
    expect((await first()).out).toMatch(/^Đã niêm phong ấn bản 2018-1 .+, \d+ địa chỉ mới\.\n/);
    const text = readFileSync(book('2018-1'), 'utf8');
    expect(text).toContain('/2018/doi-che/,page,unit-year 2018 doi-che\n');
    expect(text).not.toContain('/2019/');
  });

  it('goes on by what the next edition brings', async () => {
    await first();
    await run('seal', '2019', '--reason', 'Công bố lần đầu.');
    const text = readFileSync(book('2019-1'), 'utf8');
    expect(text).toContain('/2019/,page,year 2019\n');
    expect(text).not.toContain('/2018/');
  });

  it('does not begin by itself on a site that had editions before, only when it is asked for', async () => {
    sealedLongAgo();
    const plain = await run('seal', '2019', '--reason', 'Công bố lần đầu.');
    expect([plain.code, existsSync(book('2019-1'))]).toEqual([0, false]);
    const begun = await run('seal', '--addresses', '--reason', 'Bắt đầu sổ địa chỉ.');
    expect(begun.out).toMatch(
      /^Đã niêm phong ấn bản 2019-2 .+: 0 giá trị mới, 0 giá trị đính chính, \d+ địa chỉ mới\.\n/,
    );
    const again = await run('seal', '--addresses', '--reason', 'Bắt đầu sổ địa chỉ.');
    expect([again.code, again.err]).toEqual([
      1,
      'Mọi địa chỉ của trang đã có trong sổ: không có gì để ghi.\n',
    ]);
  });

  it('records nothing before a year is sealed', async () => {
    const { code, err } = await run('seal', '--addresses', '--reason', 'Bắt đầu.');
    expect([code, err]).toEqual([1, expect.stringMatching(/^Chưa có ấn bản nào\./)]);
  });

  it('refuses, as check does, when an address would be lost; passes when its move is declared', async () => {
    const areas = join(data, 'areas.csv');
    const before = readFileSync(areas, 'utf8');
    writeFileSync(areas, `${before}thi-diem,Thí điểm,Trial,,,4\n`);
    await first();
    writeFileSync(areas, before);
    const checked = await run('check');
    expect([checked.code, checked.err]).toEqual([
      1,
      expect.stringContaining('Địa chỉ /linh-vuc/thi-diem/ (area thi-diem) có từ ấn bản 2018-1'),
    ]);
    const sealed = await run('seal', '2019', '--reason', 'Công bố lần đầu.');
    expect([sealed.code, sealed.err]).toEqual([1, expect.stringContaining('Chưa niêm phong.')]);
    const row = '/linh-vuc/thi-diem/,/kiem-tra/,Đã bỏ nhiệm vụ này.,The task was given up.';
    writeFileSync(join(data, 'moves.csv'), `from,to,reason_vi,reason_en\n${row}\n`);
    expect((await run('check')).code).toBe(0);
    const again = await run('seal', '2019', '--reason', 'Công bố lần đầu.');
    expect([again.code, again.err]).toEqual([0, '']);
  });
});
