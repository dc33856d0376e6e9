import { plural } from '../../../i18n/en/plural.ts';
import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  description:
    'Tải số liệu cải cách hành chính: bảng tính, CSV, ZIP, API; mỗi tệp kèm cỡ và tổng kiểm SHA-256.',
  lead: 'Mọi số liệu của trang này tải về được, kèm nguồn, định nghĩa và cách trích dẫn. Tên tệp không đổi, nên có thể dẫn thẳng đến tệp.',
  which: 'Chọn tệp nào',
  forms: [
    [
      'XLSX, ODS',
      'Bảng tính cho Excel, LibreOffice. Số là số thật, dòng tiêu đề đứng yên, trang đầu là “Đọc trước”.',
    ],
    [
      'CSV cho Excel',
      'Mở bằng Excel đặt vùng Việt Nam: dấu chấm phẩy giữa các ô, dấu phẩy thập phân, tiêu đề tiếng Việt. Máy đặt vùng khác thì dùng XLSX.',
    ],
    ['CSV', 'Cho chương trình máy tính: UTF-8, dấu phẩy, mã và tên cột như trong dữ liệu gốc.'],
    ['ZIP', 'Mọi bảng CSV của một năm hay của tất cả các năm, với mô tả cho máy và tổng kiểm.'],
    ['JSON', 'Để lập trình: xem API bên dưới.'],
  ],
  whole: 'Toàn bộ',
  years: 'Từng năm',
  yearDetails: (s: { count: string; zip: string }) =>
    `${s.count} tệp; cả năm trong một ZIP ${s.zip}`,
  tables: 'Từng bảng',
  tablesNote: 'Mỗi bảng có một trang: các cột nghĩa là gì, và tệp của bảng, của từng chỉ tiêu.',
  yearly: 'Bảng của các năm',
  registers: 'Danh mục',
  made: 'Lập từ các bảng trên',
  rows: (s: { rows: string }) => `${s.rows} dòng`,
  eachPage: 'Từng đơn vị, từng nguồn',
  eachPageNote:
    'Trang của mỗi đơn vị, chỉ tiêu, năm và nguồn có tệp của riêng nó ở cuối trang. Tổng kiểm của những tệp ấy nằm trong SHA256SUMS.txt.',
  ownFile: 'Bạn có số liệu muốn đưa vào đây? Thử tệp của mình trước, ngay trong trình duyệt:',
  units: 'Danh sách đơn vị',
  sources: 'Danh sách nguồn',
  api: 'API',
  apiNote:
    'Những tệp JSON ở địa chỉ cố định, không cần khóa. Ba địa chỉ cuối là ví dụ: thay năm, mã đơn vị hoặc mã chỉ tiêu bằng cái cần tìm. Ô mà nguồn không nêu thì không có trong JSON.',
  ways: 'Dùng từ chương trình khác',
  waysNote:
    'Mỗi cách lấy số liệu của một chỉ tiêu; đổi tên chỉ tiêu trong địa chỉ để lấy chỉ tiêu khác. Địa chỉ không đổi, ai cũng đọc được, không cần khóa.',
  programs: {
    excel: {
      name: 'Excel (Power Query)',
      how: 'Dữ liệu → Lấy dữ liệu → Từ nguồn khác → Truy vấn trống; mở Trình soạn thảo nâng cao rồi dán:',
    },
    sheets: { name: 'Google Trang tính', how: 'Gõ vào một ô trống:' },
    python: { name: 'Python', how: 'Chỉ cần thư viện có sẵn:' },
    r: { name: 'R', how: 'Không cần gói nào:' },
    duckdb: { name: 'DuckDB', how: 'Lần đầu, DuckDB tự tải phần đọc qua mạng (httpfs):' },
    javascript: { name: 'JavaScript', how: 'Trong trang của bạn hoặc trong Node:' },
  },
  machine: 'Mô tả cho máy',
  machineNote:
    'Data Package 2.0 và CSV on the Web mô tả các tệp CSV của tất cả các năm; OpenAPI 3.1 và JSON Schema mô tả API.',
  sums: { data: 'Tổng kiểm của các tệp dữ liệu', api: 'Tổng kiểm của các tệp API' },
  reading: 'Cách đọc',
  citing: 'Trích dẫn, giấy phép',
  chain: 'Đầu chuỗi ấn bản, gắn với mọi ấn bản đã niêm phong đến nay:',
};

const en: typeof vi = {
  description:
    'Download the figures on administrative reform: spreadsheets, CSV, ZIP, API; each file with its size and SHA-256 checksum.',
  lead: 'Every figure on this site can be downloaded, with its source, its definition and how to cite it. File names do not change, so you can link straight to a file.',
  which: 'Which file to choose',
  forms: [
    [
      'XLSX, ODS',
      'Spreadsheets for Excel and LibreOffice. Numbers are real numbers, the header row stays in place, and the first sheet is “Đọc trước” (Read first).',
    ],
    [
      'CSV for Excel',
      'Opens in an Excel set to the Vietnamese region: semicolons between cells, decimal commas, headings in Vietnamese. On a computer set to another region, use XLSX.',
    ],
    [
      'CSV',
      'For computer programs: UTF-8, commas, codes and column names as in the original data.',
    ],
    [
      'ZIP',
      'All the CSV tables of one year or of all years, with descriptions for machines and checksums.',
    ],
    ['JSON', 'For programming: see the API below.'],
  ],
  whole: 'Everything',
  years: 'Year by year',
  yearDetails: (s) =>
    `${s.count} ${plural(s.count, 'file', 'files')}; the whole year in one ZIP, ${s.zip}`,
  tables: 'Table by table',
  tablesNote:
    'Each table has a page: what its columns mean, and the files of the table and of each indicator.',
  yearly: 'Tables of the years',
  registers: 'Registers',
  made: 'Made from the tables above',
  rows: (s) => `${s.rows} ${plural(s.rows, 'row', 'rows')}`,
  eachPage: 'Unit by unit, source by source',
  eachPageNote:
    'The page of each unit, indicator, year and source has its own files at its foot. The checksums of those files are in SHA256SUMS.txt.',
  ownFile: 'Have figures to add? Try your own file first, in the browser:',
  units: 'List of units',
  sources: 'List of sources',
  api: 'API',
  apiNote:
    'JSON files at fixed addresses; no key is needed. The last three addresses are examples: put the year, unit code or indicator code you want in their place. A cell that the source does not state is not in the JSON.',
  ways: 'Use from another program',
  waysNote:
    'Each way fetches the figures of one indicator; change its name in the address for another one. Addresses do not change, anyone may read them, and no key is needed.',
  programs: {
    excel: {
      name: 'Excel (Power Query)',
      how: 'Data → Get Data → From Other Sources → Blank Query; open the Advanced Editor and paste:',
    },
    sheets: { name: 'Google Sheets', how: 'Type into an empty cell:' },
    python: { name: 'Python', how: 'The standard library is enough:' },
    r: { name: 'R', how: 'No package is needed:' },
    duckdb: {
      name: 'DuckDB',
      how: 'The first time, DuckDB fetches its reader for networks (httpfs):',
    },
    javascript: { name: 'JavaScript', how: 'On your own page or in Node:' },
  },
  machine: 'Descriptions for machines',
  machineNote:
    'Data Package 2.0 and CSV on the Web describe the CSV files of all years; OpenAPI 3.1 and JSON Schema describe the API.',
  sums: { data: 'Checksums of the data files', api: 'Checksums of the API files' },
  reading: 'How to read the files',
  citing: 'Citation and licence',
  chain: 'Head of the chain of editions, bound to every edition sealed so far:',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
