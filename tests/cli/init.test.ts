import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readList } from '../../src/cli/init/list.ts';
import { make } from '../../src/cli/init/make.ts';
import { readPlace } from '../../src/cli/init/place.ts';
import { readWorkbook } from '../../src/import/workbook/read-workbook.ts';
import { xlsx } from '../import/workbooks.ts';
import { madeProvince, NEW_PROVINCE, OLD_PROVINCE } from './made-province.ts';
import { runCommand } from './run-command.ts';

let desk = '';

beforeEach(() => {
  desk = mkdtempSync(join(tmpdir(), 'init-'));
  return () => rmSync(desk, { recursive: true, force: true });
});

const init = (...args: string[]) => runCommand('init', args, {});
const idsOf = (folder: string) =>
  readFileSync(join(folder, 'data/units.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split(',')[0]);

/** What is said of a list of units, one sentence for each doubt. */
function doubts(years: number[], ...lines: string[]): string[] {
  const { list, made } = madeOf(years, lines);
  const faults = made.kind === 'faults' ? made.faults : [];
  return [...list.faults, ...faults].map(({ row, said }) => `dòng ${String(row)}: ${said}`);
}

/** The districts and communes that a list makes, with their ids. */
function placesOf(years: number[], ...lines: string[]): string[] {
  const { made } = madeOf(years, lines);
  const text =
    made.kind === 'made' ? made.files.find(({ file }) => file.endsWith('units.csv'))?.text : '';
  return (text ?? '')
    .split('\n')
    .filter((row) => /^[^,]+,(?:district|commune),/.test(row))
    .map((row) => row.split(',')[0] ?? '');
}

function madeOf(years: number[], lines: string[]) {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  const book = readWorkbook({ name: 'don-vi.csv', bytes });
  const list = book.ok ? readList(book.sheets) : { units: [], faults: [] };
  const place = readPlace('Sông Trong', []);
  if (!place) throw new Error('not the name of a province');
  return { list, made: make({ place, years, from: null, folder: '' }, list.units) };
}

describe('npm run init', () => {
  it('makes a province of departments and communes that is checked, filled by the import and sealed', async () => {
    const { folder, outcomes, remove } = await madeProvince(NEW_PROVINCE);
    expect(outcomes.map(({ code, err }) => [code, err])).toEqual(outcomes.map(() => [0, '']));
    expect(idsOf(folder)).toEqual([
      ...['cap-tinh', 'cap-xa', 'khoi-nganh-doc', 'khoi-so-nganh', 'may-trang'],
      ...['phuong-2', 'phuong-ben-trang', 'so-den-duong', 'so-noi-vu-thanh-pho-may-trang'],
      ...['van-phong-ubnd-thanh-pho', 'xa-cho-hoa'],
    ]);
    expect(outcomes.at(-1)?.out).toContain('Không có lỗi: 10 số liệu của 1 năm.');
    remove();
  });

  it('makes a province of the time of districts, whose communes belong to them', async () => {
    const { folder, outcomes, remove } = await madeProvince(OLD_PROVINCE);
    expect(outcomes.map(({ code, err }) => [code, err])).toEqual(outcomes.map(() => [0, '']));
    const units = readFileSync(join(folder, 'data/units.csv'), 'utf8').split('\n');
    expect(units.filter((row) => row.includes(',district,'))).toHaveLength(3);
    expect(units.find((row) => row.startsWith('doi-che,'))).toMatch(
      /^doi-che,district,districts,Huyện Đồi Chè,Đồi Chè District,Đồi Chè,Đồi Chè,,2025-06-30,song-trong,/,
    );
    // The district that bears the province's name goes by its whole name.
    expect(units.find((row) => row.startsWith('thanh-pho-song-trong,'))).toContain(
      'Sông Trong City',
    );
    expect(units.find((row) => row.startsWith('xa-suoi-ngoc,'))).toContain(',doi-che,');
    expect(idsOf(folder)).toContain('cap-huyen');
    remove();
  });

  it('says in its last line what it made, and before it what comes next', async () => {
    const to = join(desk, 'tinh');
    const { code, out } = await init('--name', 'Cần Thơ', '--years', '2026,2025', '--to', to);
    expect(code).toBe(0);
    expect(out).toContain('chỉ là chỗ giữ sẵn');
    expect(out.trim().split('\n').at(-1)).toMatch(
      /^Đã lập .+ cho Thành phố Cần Thơ: 0 đơn vị trong danh sách, các năm 2025, 2026; chưa có số liệu nào\.$/,
    );
    expect(readdirSync(join(to, 'data')).filter((name) => /^\d/.test(name))).toEqual([
      '2025',
      '2026',
    ]);
    expect(readFileSync(join(to, 'content/vi/pages/gioi-thieu.mdx'), 'utf8')).toContain(
      'thuộc thành phố Cần Thơ',
    );
  });

  it('leaves no mark of the starter unfilled, and takes nothing from the province of this project', async () => {
    const to = join(desk, 'tinh');
    await init('--name', 'Cần Thơ', '--years', '2026', '--to', to);
    const files = readdirSync(to, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(?:csv|mdx)$/.test(file),
    );
    const texts = files.map((file) => readFileSync(join(to, file), 'utf8'));
    expect(texts.filter((text) => /\[(?:mã|tên|name|[Tt]ỉnh|Province)\]/.test(text))).toEqual([]);
    expect(texts.filter((text) => /Kiên Giang|An Giang/.test(text))).toEqual([]);
  });

  it('never touches what is there, and makes nothing while there is a doubt', async () => {
    writeFileSync(join(desk, 'tinh'), 'của người khác');
    const { code, err } = await init(
      '--name',
      'Cần Thơ',
      '--years',
      '2026',
      '--to',
      join(desk, 'tinh'),
    );
    expect([code, err]).toEqual([1, expect.stringContaining('đã có. Lệnh này không ghi đè')]);
    expect(readFileSync(join(desk, 'tinh'), 'utf8')).toBe('của người khác');
    const list = join(desk, 'don-vi.csv');
    writeFileSync(list, 'Tên\nXã Suối Ngọc\nXã Suối Ngọc\n');
    const doubted = await init(
      ...['--name', 'Cần Thơ', '--years', '2026', '--from', list, '--to', join(desk, 'moi')],
    );
    expect([doubted.code, doubted.err]).toEqual([1, expect.stringContaining('dòng 3: Trùng với')]);
    expect(readdirSync(desk).sort()).toEqual(['don-vi.csv', 'tinh']);
    const inside = await init('--name', 'Cần Thơ', '--years', '2026', '--to', 'data/can-tho');
    expect([inside.code, existsSync('data/can-tho')]).toEqual([1, false]);
  });

  it.runIf(existsSync('/proc/self'))('ends, with a word, where no folder can be made', async () => {
    const args = ['--name', 'Cần Thơ', '--years', '2026', '--to', '/proc/tinh'];
    const { code, err } = await runCommand('init', args, {}, 60_000);
    expect([code, err]).toEqual([1, expect.stringMatching(/^\/proc\/\S+: .*Chọn nơi khác/)]);
  });

  it('says that a name is too long for the disk', async () => {
    const to = join(desk, 'Ngô'.repeat(90), 'tinh');
    const { code, err } = await init('--name', 'Cần Thơ', '--years', '2026', '--to', to);
    expect([code, err]).toEqual([1, expect.stringContaining(': tên tệp quá dài')]);
  });

  it.each([
    [['--name', 'Cần Thơ']],
    [['--name', 'Cần Thơ', '--years', '2026', '--force']],
    [['--name', 'Cần Thơ', '--years', '2026', 'units.xlsx']],
  ])('says how it is used when it does not understand %j', async (args) => {
    const { code, err } = await init(...args);
    expect([code, err]).toEqual([2, expect.stringContaining('Cách dùng: npm run init')]);
  });

  it.each([
    ['2026', '12', 'không phải là tên một tỉnh'],
    ['2099', 'Cần Thơ', 'viết các năm từ 1990 đến'],
    ['2026,2026', 'Cần Thơ', 'mỗi năm một lần'],
  ])('refuses --years %s --name %s', async (years, name, said) => {
    const to = join(desk, 'tinh');
    const { code, err } = await init('--name', name, '--years', years, '--to', to);
    expect([code, err, existsSync(to)]).toEqual([1, expect.stringContaining(said), false]);
  });
});

describe('a list of units', () => {
  it('has every doubt named with its row', () => {
    expect(
      doubts(
        [2026],
        'Tên,Loại',
        'Sở Đèn đường,Sở',
        'Đồi Chè,Bản',
        'Cây Đa,',
        'Xã Suối Ngọc,Phường',
        'Huyện Đồi Chè,',
        'Xã Suối Ngọc,',
        'Xã Suối Ngọc,Xã',
      ),
    ).toEqual([
      expect.stringMatching(/^dòng 2: Chưa biết tên tiếng Anh của "Sở Đèn đường"/),
      expect.stringMatching(/^dòng 3: Không hiểu loại "Bản"/),
      expect.stringMatching(/^dòng 4: Không rõ "Cây Đa" thuộc loại nào/),
      expect.stringMatching(/^dòng 5: Tên bắt đầu bằng "Xã" mà cột "Loại" ghi "Phường"/),
      expect.stringMatching(/^dòng 6: Cấp huyện kết thúc ngày 30\/6\/2025/),
      expect.stringMatching(/^dòng 8: Trùng với dòng 7/),
    ]);
  });

  it('has to say of communes on which side of July 2025 they lived, when years of both are asked', () => {
    expect(
      doubts(
        [2024, 2026],
        'Tên,Thuộc,Có từ,Có đến',
        'Huyện Đồi Chè,,,',
        'Xã Suối Ngọc,Đồi Chè,,',
        'Xã Chợ Hoa,,2025-07-01,',
        'Xã Bến Trăng,,trước,',
        'Xã Đá Cuội,,,',
        'Xã Lá Xanh,Đồi Cát,hôm qua,',
      ),
    ).toEqual([
      expect.stringMatching(/^dòng 6: .+ở cả hai bên ngày 1\/7\/2025/),
      expect.stringMatching(/^dòng 7: "hôm qua" không phải là ngày/),
      expect.stringMatching(/^dòng 7: Danh sách không có huyện nào tên "Đồi Cát"/),
    ]);
  });

  it('is asked about again where a cell may not mean what it holds', () => {
    const rows = [['Tên'], ['Xã Suối Ngọc'], ['Xã Chợ Hoa'], ['Xã Lá Xanh']];
    const bytes = xlsx({ rows, hiddenRows: [3] });
    const book = readWorkbook({ name: 'don-vi.xlsx', bytes });
    const { faults } = readList(book.ok ? book.sheets : []);
    expect(faults).toEqual([{ row: 3, said: expect.stringContaining('đang ẩn') as string }]);
    const struck = xlsx({
      rows,
      cells: {
        A2: { v: 'Xã Suối Ngọc', r: '<r><rPr><strike/></rPr><t>Xã Suối Ngọc</t></r>' },
      },
    });
    const marked = readWorkbook({ name: 'don-vi.xlsx', bytes: struck });
    const said = readList(marked.ok ? marked.sheets : []).faults;
    expect(said).toEqual([{ row: 2, said: expect.stringContaining('chữ gạch ngang') as string }]);
    const turned = xlsx({ rows: [['Tên'], ['\u202eXã Suối Ngọc']] });
    const round = readWorkbook({ name: 'don-vi.xlsx', bytes: turned });
    expect(readList(round.ok ? round.sheets : []).faults).toEqual([
      { row: 0, said: expect.stringMatching(/^Ô A2 .*đảo chiều chữ/) as string },
    ]);
  });

  it.each([
    ['Xã Suối Ngọc (1)', 'dấu chú thích'],
    ['Xã Suối Ngọc*', 'dấu chú thích'],
    ['SỞ NỘI VỤ', 'viết hoa cả'],
    ['Xã SUỐI NGỌC', 'viết hoa cả'],
    ['"Xã Suối Ngọc, Xã Chợ Hoa"', 'nhiều đơn vị'],
    ['"Xã Suối Ngọc\nXã Chợ Hoa"', 'nhiều đơn vị'],
    ['Së Néi vô', 'chữ hỏng'],
  ])('has no name that stands for more, or for less, than one office: %s', (name, said) => {
    expect(doubts([2026], 'Tên', name).join('\n')).toContain(said);
  });

  it('may number its names and say UBND before them; a code in figures is no id', () => {
    expect(doubts([2026], 'Tên', '1. Xã Suối Ngọc', 'UBND phường 2')).toEqual([]);
    expect(doubts([2026], 'Tên,Mã', 'Xã Suối Ngọc,31234')[0]).toContain('chỉ có chữ số');
  });

  it('may have a town and a district of one name, and communes of one name in two districts', () => {
    const rows = [
      'Thành phố Đồi Chè,,',
      'Huyện Đồi Chè,,',
      'Huyện Bến Gió,,',
      'Xã Suối Ngọc,,Huyện Đồi Chè',
      'Xã Suối Ngọc,,Bến Gió',
      'Xã Chợ Hoa,,Bến Gió',
    ];
    expect(placesOf([2019], 'Tên,Loại,Thuộc', ...rows)).toEqual([
      ...['ben-gio', 'huyen-doi-che', 'thanh-pho-doi-che'],
      ...['xa-cho-hoa', 'xa-suoi-ngoc-ben-gio', 'xa-suoi-ngoc-huyen-doi-che'],
    ]);
    expect(doubts([2019], 'Tên,Loại,Thuộc', ...rows)).toEqual([]);
  });

  it('has quận in a city alone; a name too long for an address is told so', () => {
    expect(doubts([2019], 'Tên', 'Quận 1')[0]).toContain('--name "Thành phố');
    const long = `Xã ${'Suối Ngọc Đồi Chè '.repeat(4)}Xa`;
    expect(doubts([2026], 'Tên', long)[0]).toMatch(/dài quá 60 chữ: ghi một mã ngắn hơn/);
  });

  it('gives all communes under a merged name the same district', () => {
    const rows = [['Tên', 'Thuộc'], ['Xã Suối Ngọc', 'Đồi Chè'], ['Xã Chợ Hoa']];
    const bytes = xlsx({ rows, merged: ['B2:B3'] });
    const book = readWorkbook({ name: 'don-vi.xlsx', bytes });
    const { units } = readList(book.ok ? book.sheets : []);
    expect(units.map(({ parent }) => parent)).toEqual(['Đồi Chè', 'Đồi Chè']);
  });

  it('is known under the headings that offices write', () => {
    for (const header of ['Tên cơ quan/đơn vị,Cấp (loại)', 'TÊN ĐƠN VỊ,Phân loại']) {
      expect(doubts([2026], header, 'Xã Suối Ngọc,Xã')).toEqual([]);
    }
  });

  it('may have notes, and rows that only head those below them', () => {
    const rows = [
      'I,"Các sở, ban, ngành",,',
      '1,Sở Nội vụ,Cơ quan ngang sở,mới lập',
      'II,UBND CẤP XÃ,,',
      'B,B. Các xã,,',
      '1,Xã Suối Ngọc,,',
    ];
    expect(doubts([2026], 'STT,Tên,Loại,Ghi chú', ...rows)).toEqual([]);
    expect(doubts([2026], 'STT,Tên,Loại,Ghi chú', '1,Các sở,Sở,')).toHaveLength(1);
  });

  it.each([
    ['Tên,Dân số', 'Không hiểu cột "Dân số"'],
    ['Tên,Tên đơn vị', 'Cột "Tên đơn vị" có hai lần'],
    ['Loại,Mã', 'Không thấy dòng tiêu đề có cột "Tên"'],
  ])('is refused with the header %s', (header, said) => {
    expect(doubts([2026], header, 'Xã Suối Ngọc,1')[0]).toContain(said);
  });
});
