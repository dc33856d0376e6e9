import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOf, runCommand, type Outcome } from './run-command.ts';

let data = '';
let remove: () => void;

beforeAll(async () => {
  ({ folder: data, remove } = copyOf('tests/fixtures/sound'));
  for (const year of ['2018', '2019']) {
    await runCommand('seal', [year, '--reason', 'Công bố lần đầu.'], { data });
  }
});
afterAll(() => remove());

const previewYear = (...args: string[]): Promise<Outcome> =>
  runCommand('preview-year', args, { data });

function edit(file: string, from: string, to: string): void {
  const path = join(data, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

describe('npm run preview-year', () => {
  it('says that nothing changes while the year is as it was sealed', async () => {
    const { code, out } = await previewYear('2019');
    expect(code).toBe(0);
    expect(out).toMatch(/^Năm 2019, so với ấn bản 2019-1 \(\d{4}-\d\d-\d\d\):\n/);
    expect(out.trimEnd().split('\n').at(-1)).toBe(
      'Người đọc sẽ thấy: 0 số liệu mới, 0 số liệu đổi, 0 số liệu bỏ đi, 0 thứ hạng đổi. Chưa có gì được công bố.',
    );
  });

  it('says which figures, classes, places, sums and pages change', async () => {
    edit(
      '2019/scores.csv',
      'dao-cau,2019,cchc,68,100,3,3,average',
      'dao-cau,2019,cchc,90,100,1,3,good',
    );
    edit('2019/tasks.csv', '40,38,95', '40,38,85');
    edit('2019/feedback.csv', '30,28,2,1', '30,28,2,');
    const { out } = await previewYear('2019');
    expect(out.split('\n').slice(1).join('\n')).toMatchSnapshot();
  });

  it('says apart what changes in the story and in what years share', async () => {
    const content = join(data, 'content');
    mkdirSync(join(content, 'vi/years'), { recursive: true });
    writeFileSync(join(content, 'vi/years/2018.mdx'), 'Một năm yên ả.\n');
    edit('units.csv', 'Huyện Đồi Chè', 'Huyện Đồi Trà');
    const { out } = await runCommand('preview-year', ['2018'], { data, content });
    expect(out).toContain(
      'Câu chuyện của năm đổi (1):\n  Câu chuyện của năm 2018 được thêm: chưa công bố → Một năm yên ả.\n',
    );
    expect(out).toContain(
      'Tên gọi, nguồn, quy định mà năm này dùng đổi (1):\n  Tên (Đơn vị: Huyện Đồi Trà): Huyện Đồi Chè → Huyện Đồi Trà\n',
    );
    expect(out).not.toContain('Ghi chú, nhận xét');
  });

  it('says that a year never sealed is all new', async () => {
    const { folder, remove: clear } = copyOf('tests/fixtures/sound');
    const { out } = await runCommand('preview-year', ['2018'], { data: folder });
    expect(out).toContain('Năm 2018, chưa có ấn bản nào:');
    expect(out).toContain('Trang mới');
    expect(out).toContain('  /2018/doi-che/\n');
    clear();
  });

  it('says how it is used when the year is missing', async () => {
    expect(await previewYear()).toMatchObject({
      code: 2,
      err: 'Cách dùng: npm run preview-year -- 2026\n',
    });
  });
});
