import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { xlsx } from '../import/workbooks.ts';
import { runCommand, type Outcome } from './run-command.ts';

type Rows = (string | number | null)[][];

/** A province as a person asks for it, and what its one year brings. All of it is made up. */
export interface Wanted {
  name: string;
  year: string;
  units: Rows;
  /** Workbooks of figures. */
  figures: Rows[];
}

/** Of a time without districts: departments and communes. */
export const NEW_PROVINCE: Wanted = {
  name: 'Thành phố Mây Trắng',
  year: '2026',
  units: [
    ['STT', 'Tên đơn vị', 'Loại', 'Tên tiếng Anh'],
    [1, 'Văn phòng UBND thành phố', 'Sở', null],
    [2, 'Sở Nội vụ thành phố Mây Trắng', 'Sở', null],
    [3, 'Sở Đèn đường', 'Sở', 'Department of Street Lamps'],
    [4, 'Bến Trăng', 'Phường', null],
    [5, 'Phường 2', null, null],
    [6, 'Xã Chợ Hoa', null, null],
  ],
  figures: [
    [
      ['Đơn vị', 'Điểm', 'Xếp loại'],
      ['Sở Nội vụ', 91.5, 'Tốt'],
      ['Sở Đèn đường', 84.25, 'Khá'],
    ],
    [
      ['Đơn vị', 'Số TTHC công bố', 'TTHC qua một cửa'],
      ['Phường Bến Trăng', 210, 200],
      ['Phường 2', 208, 190],
      ['Xã Chợ Hoa', 205, 180],
    ],
  ],
};

/** Of the time of districts, with communes of two of them. */
export const OLD_PROVINCE: Wanted = {
  name: 'Sông Trong',
  year: '2019',
  units: [
    ['Danh sách đơn vị', null, null],
    ['Tên', 'Loại', 'Thuộc'],
    ['Sở Tài chính', 'Sở', null],
    ['Thành phố Sông Trong', 'Thành phố', null],
    ['Huyện Đồi Chè', 'Huyện', null],
    ['Bến Gió', 'Thị xã', null],
    ['Xã Suối Ngọc', 'Xã', 'Đồi Chè'],
    ['Thị trấn Đồi Chè', 'Thị trấn', 'Huyện Đồi Chè'],
  ],
  figures: [
    [
      ['Đơn vị', 'Điểm', 'Xếp loại'],
      ['Huyện Đồi Chè', 80.5, 'Tốt'],
      ['Thị xã Bến Gió', 78, 'Khá'],
      ['Thành phố Sông Trong', 88, 'Tốt'],
    ],
  ],
};

export interface Made {
  folder: string;
  /** Every command, in order, and what it said. */
  outcomes: Outcome[];
  roots: { data: string; content: string; out: string };
  remove: () => void;
}

/** Makes the province as the guide says: init, a source, the import of its figures, a story, seal; `whenEmpty` sees it before its figures. */
export async function madeProvince(
  { name, year, units, figures }: Wanted,
  whenEmpty: (roots: Made['roots']) => Promise<void> = () => Promise.resolve(),
): Promise<Made> {
  const desk = mkdtempSync(join(tmpdir(), 'init-'));
  const folder = join(desk, 'tinh');
  const roots = {
    data: join(folder, 'data'),
    content: join(folder, 'content'),
    out: join(folder, 'dist'),
  };
  const outcomes: Outcome[] = [];
  const run = async (command: string, ...args: string[]) => {
    outcomes.push(await runCommand(command, args, roots));
  };
  const list = workbook(join(desk, 'don-vi.xlsx'), units);
  await run('init', '--name', name, '--years', year, '--from', list, '--to', folder);
  await run('check');
  await whenEmpty(roots);
  addSource(roots.data);
  for (const [at, rows] of figures.entries()) {
    const book = workbook(join(desk, `${String(at)}.xlsx`), rows);
    const whole = ['--period', year, '--source', SOURCE];
    const index = rows[0]?.includes('Điểm') === true ? ['--answer', 'index=cchc-tinh'] : [];
    await run('import', book, ...whole, ...index);
  }
  for (const language of ['vi', 'en'])
    writeStory(join(roots.content, language, 'years', `${year}.mdx`), year);
  await run('seal', year, '--reason', 'Công bố lần đầu.');
  await run('check');
  return { folder, outcomes, roots, remove: () => rmSync(desk, { recursive: true, force: true }) };
}

/** An editor's own document. */
const SOURCE = 'bao-cao-thu';

function addSource(data: string): void {
  const path = join(data, 'sources.csv');
  const columns = (readFileSync(path, 'utf8').split('\n')[0] ?? '').split(',');
  const said: Readonly<Record<string, string>> = {
    id: SOURCE,
    ...{ publisher: 'Người thử', publisher_en: 'A tester' },
    ...{ title_vi: 'Báo cáo bịa để thử', title_en: 'A report made up for a test' },
  };
  appendFileSync(path, `${columns.map((column) => said[column] ?? '').join(',')}\n`);
}

function writeStory(path: string, year: string): void {
  const head = `---\ntitle: Năm ${year}\nsummary: Một năm bịa, để thử.\n---\n`;
  writeFileSync(path, `${head}\nMột năm không có thật.\n`);
}

function workbook(path: string, rows: Rows): string {
  writeFileSync(path, xlsx({ rows }));
  return path;
}
