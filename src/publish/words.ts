import type { Locale } from '../i18n/locale.ts';

const BOUNDS = ['hơn', 'dưới', 'khoảng', 'gần'];
const STATUS_COLUMN = 'Tình trạng';

const vi = {
  titleOfYear: (s: { site: string; year: string }) => `${s.site}: số liệu năm ${s.year}`,
  titleOfAll: (s: { site: string }) => `${s.site}: toàn bộ số liệu`,
  blank: ['Ô trống', 'nguồn không nêu; không bao giờ có nghĩa là 0'],
  bound: [
    `>, <, ~, <~ hoặc ${BOUNDS.join(', ')}`,
    'nguồn chỉ nói áng chừng; ô ấy là chữ, không phải số, để không ai cộng nhầm',
  ],
  status: [STATUS_COLUMN, 'để trống là chính thức; còn lại là tạm thời, ước tính hoặc suy ra'],
  twoSources: [
    'Hai dòng giống nhau, khác nguồn',
    'hai nguồn nói về cùng một điều; cả hai được giữ, không chọn hộ người đọc',
  ],
  apostrophe: [
    "Dấu ' ở đầu ô",
    'có trước = + - @ để chương trình bảng tính không chạy ô ấy như công thức; bỏ dấu đi là được nguyên văn',
  ],
  lists: ['Nhiều mã trong một ô', 'ngăn bằng dấu | có khoảng trắng hai bên'],
  citation: (s: { title: string; editions: string; address: string }) =>
    `${s.title}. ${s.editions}. ${s.address}`,
  editionsTo: (s: { date: string }) => `Theo các ấn bản đến ngày ${s.date}`,
  editionOf: (s: { id: string; date: string }) => `Ấn bản ${s.id}, ${s.date}`,
  noEdition: 'Bản nháp',
  citeSource: 'Kèm tên tài liệu gốc ghi ở cột Nguồn của mỗi dòng.',
  licenceWords: 'CC BY 4.0: được dùng lại, miễn là ghi tên trang này và nguồn gốc của con số.',
};

const en: typeof vi = {
  titleOfYear: (s) => `${s.site}: figures for ${s.year}`,
  titleOfAll: (s) => `${s.site}: all figures`,
  blank: ['A blank', 'the source does not state it; it never means 0'],
  bound: [
    '>, <, ~, <~ or hơn (more than), dưới (under), khoảng (about), gần (nearly)',
    'the source gives only a rough figure; the cell is text, not a number, so that nobody adds it up by mistake',
  ],
  status: [
    'Status (Tình trạng)',
    'blank is final; otherwise provisional, estimated, derived or planned',
  ],
  twoSources: [
    'Two rows alike but for the source',
    'two sources speak of the same thing; both are kept, and nothing is chosen for the reader',
  ],
  apostrophe: [
    "A ' at the start of a cell",
    'stands before = + - @ so that no spreadsheet program runs the cell as a formula; without it you have the exact text',
  ],
  lists: ['Several ids in one cell', 'are separated by | with a space on either side'],
  citation: (s) => `${s.title}. ${s.editions}. ${s.address}`,
  editionsTo: (s) => `From the editions up to ${s.date}`,
  editionOf: (s) => `Edition ${s.id}, ${s.date}`,
  noEdition: 'Draft',
  citeSource: 'Name the original document too, from the column Source (Nguồn) of each row.',
  licenceWords:
    'CC BY 4.0: free to reuse, provided that this site and the original source of the figure are named.',
};

/** What files say of themselves and the pages of downloads say too. */
export const WORDS: Record<Locale, typeof vi> = { vi, en };

/**
 * What the files say for themselves. A file is the same in every language of the site: it speaks Vietnamese, and English
 * in the lines marked so.
 */
export const FILE_WORDS = {
  ...vi,
  readFirst: 'Đọc trước',
  idOf: (s: { label: string }) => `${s.label} (mã)`,
  whatItIs:
    'Số liệu được đọc từ các tài liệu công khai; mỗi con số có nguồn. Trang này không phải của cơ quan nhà nước.',
  whatItIsEn:
    'English: figures read from public documents, each with its source. This is not a government site.',
  sample: 'DỮ LIỆU MẪU: mọi số liệu ở đây đều do chúng tôi bịa ra để thử trang.',
  editions: 'Ấn bản',
  edition: (s: { year: string; date: string }) => `năm ${s.year}, niêm phong ngày ${s.date}`,
  draft: (s: { year: string }) => `năm ${s.year}: bản nháp, chưa niêm phong, không được trích dẫn`,
  head: 'Đầu chuỗi ấn bản (head of the chain)',
  headMeans:
    'Mã này gắn với mọi ấn bản đã niêm phong đến đây. Giữ nó ở nơi khác thì về sau biết được có ai sửa lại các ấn bản ấy hay không.',
  howToRead: 'Cách đọc',
  citing: 'Trích dẫn',
  licence: 'Giấy phép',
  sources: 'Nguồn',
  definitions: 'Định nghĩa',
  files: 'Các tệp',
  canonical: 'cho chương trình máy tính: UTF-8, dấu phẩy, tên cột và mã như trong dữ liệu gốc',
  excel: 'cho Excel đặt vùng Việt Nam: dấu chấm phẩy, dấu phẩy thập phân, tiêu đề tiếng Việt',
  package: 'mô tả các tệp và cột cho máy (Data Package 2.0)',
  csvw: 'mô tả các tệp và cột cho máy (CSV on the Web)',
  sums: 'tổng kiểm SHA-256 của mọi tệp: sha256sum -c SHA256SUMS.txt',
} as const;

/** What pages in every language quote of the files, in the order in which they say it. */
export const QUOTED_FROM_FILES: readonly string[] = [
  FILE_WORDS.readFirst,
  ...BOUNDS,
  STATUS_COLUMN,
  FILE_WORDS.sources,
];
