import type { Locale } from '../../i18n/locale.ts';
import { plural } from '../../i18n/en/plural.ts';

const vi = {
  heading: 'Tỉnh nào có số liệu năm nào',
  lead: (s: { provinces: string; figures: string; years: string }) =>
    `${s.provinces} tỉnh, thành phố có ${s.figures} số liệu về cải cách hành chính${s.years}. Mỗi số liệu có nguồn, ở trang của tỉnh ấy.`,
  ofYear: (s: { year: string }) => ` của năm ${s.year}`,
  ofYears: (s: { first: string; last: string }) => ` trong các năm từ ${s.first} đến ${s.last}`,
  whose:
    'Đây là những tỉnh dựng trang bằng mã nguồn này. Một tỉnh không có ở đây vẫn có thể công bố ở nơi khác.',
  caption: 'Số lượng số liệu của từng tỉnh trong từng năm',
  province: 'Tỉnh, thành phố',
  reading: 'Bấm vào ô để mở năm ấy ở trang của tỉnh. Ô có dấu – là năm tỉnh chưa có.',
  none: 'chưa có',
  cell: (s: { province: string; year: string; figures: string }) =>
    `${s.province}, năm ${s.year}: ${s.figures} số liệu`,
  draft: 'nháp',
  sample: 'dữ liệu mẫu',
  someSample:
    'Có dữ liệu mẫu: mọi số liệu của các tỉnh có ghi “dữ liệu mẫu” đều do chúng tôi bịa ra để thử trang.',
  units: 'Tìm đơn vị',
  unitsIn: 'Mọi sở, ngành, huyện, xã, phường, đặc khu của từng tỉnh:',
  search: 'Tên đơn vị, ở mọi tỉnh',
  found: (s: { count: string }) => `${s.count} đơn vị`,
  tooMany: (s: { most: string }) =>
    `Có nhiều đơn vị; đây là ${s.most} đơn vị đầu. Gõ thêm để thu hẹp.`,
  notFound: 'Không có đơn vị nào tên như vậy.',
  failed: 'Không tải được danh sách đơn vị. Danh sách theo tỉnh ở dưới vẫn dùng được.',
  unitsOf: (s: { province: string }) => `Đơn vị của ${s.province}`,
  unitLead: (s: { count: string }) =>
    `${s.count} đơn vị. Bấm vào tên để mở trang của đơn vị, ở trang của tỉnh.`,
  until: (s: { date: string }) => `đến ${s.date}`,
  site: 'Trang của tỉnh',
  back: 'Mọi tỉnh',
  data: 'Số liệu của mọi tỉnh',
  dataLead:
    'Mỗi bảng là các bảng cùng tên của từng tỉnh, xếp nối nhau; cột đầu là mã tỉnh. Không con số nào được cộng hay tính lại. Ô trống: nguồn không nêu, hoặc tỉnh không có cột ấy; không bao giờ có nghĩa là 0.',
  described: 'Mô tả mọi bảng cho máy: datapackage.json',
  parquet:
    'CSV quá lớn với chương trình bảng tính thì dùng Parquet: cùng những dòng ấy, nhỏ hơn nhiều lần, và DuckDB, pandas, Polars, R (arrow) hay Spark đọc thẳng. Số nguyên là INT64; số có phần thập phân giữ nguyên như nguồn in, nên phải đổi kiểu khi tính:',
  table: 'Bảng',
  rows: 'Số dòng',
  independent:
    'Trang độc lập, không phải của cơ quan nhà nước. Số liệu: CC BY 4.0, ghi rõ trang của tỉnh và nguồn gốc.',
};

const en: typeof vi = {
  heading: 'Which province has figures for which year',
  lead: (s) =>
    `${plural(s.provinces, 'One province or city has', `${s.provinces} provinces and cities have`)} ${s.figures} ${plural(s.figures, 'figure', 'figures')} on administrative reform${s.years}. Each has its source, on the site of its province.`,
  ofYear: (s) => ` for ${s.year}`,
  ofYears: (s) => ` for the years from ${s.first} to ${s.last}`,
  whose:
    'These are the provinces whose sites are built with this code. A province that is not here may publish elsewhere.',
  caption: 'How many figures each province has for each year',
  province: 'Province or city',
  reading:
    'Follow a cell to the year on the site of the province. A cell with – is a year that the province does not have.',
  none: 'none yet',
  cell: (s) => `${s.province}, ${s.year}: ${s.figures} ${plural(s.figures, 'figure', 'figures')}`,
  draft: 'draft',
  sample: 'sample data',
  someSample:
    'Some of this is sample data: we made up every figure of the provinces marked “sample data” to try out the site.',
  units: 'Find a unit',
  unitsIn: 'All departments, districts, communes, wards and special zones, province by province:',
  search: 'Name of a unit, in any province',
  found: (s) => `${s.count} ${plural(s.count, 'unit', 'units')}`,
  tooMany: (s) => `There are many; these are the first ${s.most}. Type more to narrow them down.`,
  notFound: 'No unit has such a name.',
  failed: 'The list of units could not be loaded. The lists by province below still work.',
  unitsOf: (s) => `Units of ${s.province}`,
  unitLead: (s) =>
    `${s.count} ${plural(s.count, 'unit', 'units')}. Follow a name to the page of the unit, on the site of the province.`,
  until: (s) => `until ${s.date}`,
  site: 'Site of the province',
  back: 'All provinces',
  data: 'The figures of all provinces',
  dataLead:
    'Each table is the tables of that name of each province, one under another; the first column is the id of the province. No figure was added up or calculated again. A blank: the source does not state it, or the province lacks the column; it never means 0.',
  described: 'All tables described for programs: datapackage.json',
  parquet:
    'Where CSV is too large for a spreadsheet program, take Parquet: the same rows, many times smaller, read as they are by DuckDB, pandas, Polars, R (arrow) or Spark. Whole numbers are INT64; a number with decimals stays as the source printed it, so cast it to calculate:',
  table: 'Table',
  rows: 'Rows',
  independent:
    'An independent site, not of any state body. Data: CC BY 4.0, naming the site of the province and the original source.',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
