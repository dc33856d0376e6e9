import { describe, expect, it } from 'vitest';
import { apartFromYear, heard, numbersInWords } from '../../../src/data/spelling.ts';
import type { SearchEntry } from '../../../src/live/search/entries.ts';
import { makeFinder } from '../../../src/live/search/finder.ts';
import { FILLERS } from '../../../src/site/parts/search/words.ts';

const tools = { spelled: heard, apartFromYear, numbersInWords, fillers: FILLERS };

const entries: SearchEntry[] = [
  ['Huyện Đồi Chè', 'Cấp huyện', '/don-vi/doi-che/', '', 'Đồi Chè', 3, [2018, 2019]],
  ['Xã Đồi Chè', 'Cấp xã', '/don-vi/xa-doi-che/', '', '', 3, [2026]],
  ['Thành phố Đảo Cau', 'Cấp huyện', '/don-vi/dao-cau/', '', 'Thị xã Đảo Cau', 3, [2018]],
  ['Xã Chè Non', 'Xã cũ', '/noi-toi-song/#1', 'Nay thuộc Xã Đồi Chè.', 'Huyện Đồi Chè', 2.5],
  ['Thị trấn Thứ Mười Một', 'Xã cũ', '/noi-toi-song/#2', '', 'Huyện Đồi Chè', 2.5],
  ['Sở Đò ngang', 'Sở', '/don-vi/so-do/', '', 'sdn|dn|Tỉnh Sông Mây', 3, [2018]],
  ['Sở Đò ngang tỉnh Núi Xa', 'Sở', '/don-vi/so-do-nx/', '', 'Tỉnh Núi Xa', 3, [2018]],
  ['Đề nghị công an giữ trật tự ở bến đò', 'Nguồn', '/nguon/a/', '', 'Báo Sông Mây', 1],
  ['Sở Công Thương vùng An Lạc', 'Sở', '/don-vi/so-ct/', '', '', 3],
  ['Sáu tháng, 99,04% đúng hẹn', 'Sự việc', '/kiem-tra/#3', '', '', 1],
  ['Có 1.995 thủ tục ở quầy', 'Biểu đồ', '/bieu-do/2', '', '', 1],
  ['Xếp hạng theo tỷ lệ', 'Chỉ tiêu', '/chi-tieu/x/', '', '', 2],
  ['Một cửa', 'Trang', '/mot-cua/', '', '', 2.5],
  ['Sở Kế hoạch và Đầu tư', 'Sở', '/don-vi/so-khdt/', '', 'skhdt|khdt', 3, [2018]],
  ['Đất đai: Huyện Đồi Chè', 'Lĩnh vực', '/2019/doi-che/', '98,1% không trễ hạn.', '', 2],
  ['Dát vàng', 'Biểu đồ', '/bieu-do/', '', '', 1],
  ['Năm 2019', 'Năm', '/2019/', '', '2019', 3],
  ['Xếp loại trung bình năm 2018', 'Xếp loại', '/2018/', 'Đảo Cau.', '', 3],
  ['Xếp loại trung bình', 'Chỉ tiêu', '/chi-tieu/classes-average/', '', '', 2],
  ['Hồ sơ đất đai còn tồn.', 'Hạn chế, 2019', '/kiem-tra/2019/#h-1', '', 'Đồi Chè|2019', 1],
];
const find = makeFinder(entries, {
  ...tools,
  unitYear: (unit, href, year) => ({ title: `${unit}, năm ${year}`, href: `${href}${year}` }),
});
const titles = (query: string) => find(query).found.map(({ title }) => title);

describe('a word that stands in some name', () => {
  it('is not taken for a slip of another', () => {
    const found = makeFinder(
      [
        ['Sông Mây: Láng Mưa', 'Chart', '/bieu-do/', '', '', 1],
        ['Hòn Sương Mù', 'District', '/don-vi/hon-suong-mu/', '', '', 3],
        ['Land', 'Field', '/chi-tieu/', '', '', 1],
      ],
      { ...tools, unitYear: (title, href) => ({ title, href }) },
    )('land suong mu').found;
    expect(found[0]?.title).toBe('Hòn Sương Mù');
  });
});

describe('what is typed finds a name', () => {
  it.each([
    ['without accents', 'doi che', 'Huyện Đồi Chè'],
    ['with accents', 'Đồi Chè', 'Huyện Đồi Chè'],
    ['with the office in front', 'UBND huyện Đồi Chè', 'Huyện Đồi Chè'],
    ['with its kind in short', 'TP. Đảo Cau', 'Thành phố Đảo Cau'],
    ['by the name it had', 'thị xã đảo cau', 'Thành phố Đảo Cau'],
    ['by what offices write short', 'KH&ĐT', 'Sở Kế hoạch và Đầu tư'],
    ['by its initials', 'skhdt', 'Sở Kế hoạch và Đầu tư'],
    ['with one slip', 'doi chee', 'Huyện Đồi Chè'],
    ['unfinished', 'dao c', 'Thành phố Đảo Cau'],
    ['with signs between', 'đảo – cau!', 'Thành phố Đảo Cau'],
    ['of a year', '2019', 'Năm 2019'],
    ['of an old commune', 'che non', 'Xã Chè Non'],
    ['with i for y', 'xếp hạng theo tỉ lệ', 'Xếp hạng theo tỷ lệ'],
    ['with the tone on the other vowel, in capitals', 'TP ĐẢO CÀU', 'Thành phố Đảo Cau'],
    ['with its letters apart from their marks', 'huyện đồi chè'.normalize('NFD'), 'Huyện Đồi Chè'],
  ])('%s', (_, query, first) => {
    expect(titles(query)[0]).toBe(first);
  });
});

it('a name of another kind comes first where its kind is typed', () => {
  expect(titles('xa doi che')[0]).toBe('Xã Đồi Chè');
});

it('the accents that were typed come before others', () => {
  expect(titles('đất')[0]).not.toBe('Dát vàng');
  expect(titles('dát')[0]).toBe('Dát vàng');
});

it('a unit and a year are its page of that year', () => {
  expect(find('doi che 2019').found[0]).toEqual({
    title: 'Huyện Đồi Chè, năm 2019',
    kind: 'Cấp huyện',
    href: '/don-vi/doi-che/2019',
    answer: '',
  });
});

it('a year of which a unit has no page is not made up', () => {
  expect(titles('doi che 2017')).not.toContain('Huyện Đồi Chè, năm 2017');
});

it('a unit of which that year is not known comes itself, before its neighbours of that year', () => {
  expect(titles('đảo cau năm 2019').slice(0, 2)).toEqual(['Thành phố Đảo Cau', 'Năm 2019']);
  expect(find('đảo cau năm 2019').whole).toBe(false);
});

it('a field and a unit are found together, with the figure', () => {
  expect(find('dat dai doi che').found[0]).toMatchObject({ answer: '98,1% không trễ hạn.' });
});

it('who was rated so comes before what the rating is', () => {
  expect(titles('trung binh')[0]).toBe('Xếp loại trung bình năm 2018');
});

it('where nothing has all words, what has most of them is found', () => {
  expect(titles('xe máy đồi chè')).toContain('Huyện Đồi Chè');
});

it.each(['', '   ', '?!', '–'])('nothing is found for %j', (query) => {
  expect(find(query).found).toEqual([]);
});

describe('what a keyboard left of accents', () => {
  it.each([
    ['Telex', 'huyeejn ddoofi chef', 'Huyện Đồi Chè'],
    ['VNI', 'd9o6i2 che2', 'Huyện Đồi Chè'],
    ['letters changed over', 'doi ceh', 'Huyện Đồi Chè'],
    ['no spaces', 'doiche', 'Huyện Đồi Chè'],
    ['no spaces, with the kind', 'tpdaocau', 'Thành phố Đảo Cau'],
    ['no spaces, unfinished', 'thanhphodao', 'Thành phố Đảo Cau'],
    ['no spaces, in short', 'sokhdt', 'Sở Kế hoạch và Đầu tư'],
  ])('%s is understood', (_, query, first) => {
    expect(titles(query)[0]).toBe(first);
    expect(find(query).whole).toBe(true);
  });
});

describe('a year', () => {
  it.each([
    ['doi che năm 2018', '/don-vi/doi-che/2018'],
    ['ĐỒI CHÈ trong năm 2018', '/don-vi/doi-che/2018'],
    ['2018 doi che', '/don-vi/doi-che/2018'],
    ['doiche2018', '/don-vi/doi-che/2018'],
    ['bao nhieu ho so le phi doi che 2018', '/don-vi/doi-che/2018'],
    ['năm 2019', '/2019/'],
  ])('with its word in front or not: %s', (query, first) => {
    expect(find(query).found[0]?.href).toBe(first);
  });
  it.each(['doi che năm 2018', 'trong năm 2018 đồi chè', 'in 2018 doi che'])(
    'is no word that has to be found: %s',
    (query) => {
      expect(find(query).whole).toBe(true);
    },
  );
});

describe('a number', () => {
  it.each(['99,2%', '1.640', '99', '995', '640'])('is not found in another: %s', (query) => {
    expect(titles(query)).not.toContain('Có 1.995 thủ tục ở quầy');
    if (query.length > 2) expect(titles(query)).not.toContain('Sáu tháng, 99,04% đúng hẹn');
  });
  it.each(['1.995', '1995', '1,995'])('is found however it is parted: %s', (query) => {
    expect(titles(query)).toEqual(['Có 1.995 thủ tục ở quầy']);
  });
  it.each([
    ['thị trấn thứ 11', 'Thị trấn Thứ Mười Một'],
    ['1 cửa', 'Một cửa'],
  ])('in a name may be typed in digits: %s', (query, first) => {
    expect(titles(query)[0]).toBe(first);
  });
});

describe('of several of one name', () => {
  it.each([
    ['sở đò ngang sông mây', '/don-vi/so-do/'],
    ['sở đò ngang tỉnh núi xa', '/don-vi/so-do-nx/'],
    ['xã chè non huyện đồi chè', '/noi-toi-song/#1'],
  ])('the one of the place behind it is first: %s', (query, first) => {
    expect(find(query).found[0]?.href).toBe(first);
  });
  it('the one of which more years are known is first, however it was typed', () => {
    const known = makeFinder(
      [
        ['Phường Bến Mơ', 'Cấp xã', '/a/', '', 'Bến Mơ', 3, [2026]],
        ['Thành phố Bến Mơ', 'Cấp huyện', '/b/', '', 'Bến Mơ', 3, [2018, 2019, 2020]],
      ],
      { ...tools, unitYear: (title, href) => ({ title, href }) },
    );
    for (const query of ['ben mo', 'benmo', 'Bến Mơ', 'beens mow'])
      expect(known(query).found[0]?.href).toBe('/b/');
  });
});

it('words side by side come before the same words apart', () => {
  expect(titles('công an')[0]).toBe('Đề nghị công an giữ trật tự ở bến đò');
});

describe('where nothing has all words', () => {
  it('it is said that what is found only comes near', () => {
    expect(find('lò gạch đồi chè')).toMatchObject({ whole: false });
    expect(find('đồi chè')).toMatchObject({ whole: true });
  });
  it('what has too few of them is not offered', () => {
    const few = makeFinder([['Bến đò ngang', 'Nơi', '/a/', '', '', 3]], {
      ...tools,
      unitYear: (title, href) => ({ title, href }),
    });
    expect(few('mua vé xe khách bến').found).toEqual([]);
    expect(few('mua vé bến').found).toHaveLength(1);
  });
  it('words of questions do not count', () => {
    expect(titles('ở đồi chè thì ai là người làm nhiều nhất')[0]).toBe('Huyện Đồi Chè');
  });
});

it('a box for some pages answers with those, also where others have more of the words', () => {
  const places = (href: string) => href.startsWith('/don-vi/');
  expect(find('đất đai đồi chè', places).found[0]?.title).toBe('Huyện Đồi Chè');
  expect(find('đất đai đồi chè', places).whole).toBe(false);
});

it.each([
  'a'.repeat(5000),
  'đồi chè '.repeat(700),
  '<script>alert(1)</script>',
  '坚江',
  'គៀនយ៉ាង',
  '😀',
])('nothing breaks and little time passes: %.20s', (query) => {
  const start = performance.now();
  expect(find(query).found.length).toBeLessThan(entries.length * 2);
  expect(performance.now() - start).toBeLessThan(1000);
});
