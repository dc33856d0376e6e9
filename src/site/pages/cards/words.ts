import type { Language } from '../../../data/text.ts';
import { plural } from '../../../i18n/en/plural.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { CitationFormat } from '../../addresses.ts';

const FORMATS: Record<CitationFormat, string> = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' };

const vi = {
  /** "Trích dẫn số liệu của tỉnh Kiên Giang, năm 2023: Đất đai" */
  title: (s: { unit: string; when: string; about: string | null }) =>
    `Trích dẫn số liệu của ${s.unit}, ${s.when}${s.about === null ? '' : `: ${s.about}`}`,
  inYear: (s: { year: string }) => `năm ${s.year}`,
  description: (s: { title: string }) =>
    `${s.title}. Câu để trích, nghĩa, văn bản nguồn và cách ghi nguồn của từng con số.`,
  intro:
    'Mỗi số liệu một dòng. Mở một dòng để xem câu để trích, số ấy nghĩa là gì, nguồn khác nói gì và cách ghi nguồn. Địa chỉ của mỗi dòng là vĩnh viễn.',
  draft: 'Số liệu của năm này là bản nháp, chưa niêm phong.',
  period: 'Kỳ',
  status: 'Tình trạng',
  mechanism: 'Cách giải quyết',
  note: 'Ghi chú',
  readIn: 'Đọc ở đâu',
  sourceRow: 'Dòng này trong bảng của nguồn',
  unitYear: (s: { unit: string; year: string }) => `Trang của ${s.unit} năm ${s.year}`,
  more: 'Xem thêm',
  copy: 'Chép câu này và địa chỉ',
  copied: 'Đã chép.',
  byHand: 'Trình duyệt không cho chép; câu đã được bôi đen để bạn tự chép.',
  value: 'Giá trị',
  /** "1.896 thủ tục trong 2.158"; nothing of what there is no word for. */
  amount: (s: { value: string; counted: string; whole: string }) =>
    [s.value, s.counted, s.whole].filter((part) => part !== '').join(' '),
  definition: 'Nghĩa là',
  indicator: 'Xem chỉ tiêu này qua các năm',
  address: 'Địa chỉ',
  basis: 'Căn cứ',
  id: 'Mã số liệu',
  others: 'Nguồn khác nói về cùng điều này',
  same: 'cùng một số',
  differs: 'số khác',
  compatible: 'không trái nhau',
  other: (s: { value: string; verdict: string }) => `${s.value}, ${s.verdict}:`,
  replies: 'Đơn vị trả lời',
  corrections: 'Đã đính chính',
  correction: (s: { old: string; now: string; reason: string }) =>
    `${s.old} → ${s.now}. Lý do: ${s.reason}`,
  editionLink: (s: { year: string; number: string }) => `Ấn bản ${s.number} của năm ${s.year}`,
  faults: 'Cộng có khớp không?',
  citations: 'Cách ghi nguồn',
  addressLast:
    'Trình duyệt này không chạy script: hãy tự ghi địa chỉ của số liệu vào cuối mỗi cách ghi nguồn.',
  short: { vi: 'Ngắn', en: 'Ngắn, tiếng Anh' } satisfies Record<Language, string>,
  full: { vi: 'Đầy đủ', en: 'Đầy đủ, tiếng Anh' } satisfies Record<Language, string>,
  files: 'Tập tin cho phần mềm quản lý trích dẫn',
  format: (s: { format: CitationFormat }) => FORMATS[s.format],
  filesOf: (s: { count: string }) =>
    `Mỗi tập tin có ${s.count} mục, mỗi mục là điều một tài liệu nói trong một bảng và một kỳ.`,
};

const en: typeof vi = {
  title: (s) =>
    `Citing the figures for ${s.unit}, ${s.when}${s.about === null ? '' : `: ${s.about}`}`,
  inYear: (s) => s.year,
  description: (s) =>
    `${s.title}. For each figure, a sentence to quote, what it means, its source document and how to cite it.`,
  intro:
    'One line for each figure. Open a line for a sentence to quote, what the figure means, what other sources say and how to cite it. The address of each line is permanent.',
  draft: 'The figures for this year are a draft and not yet sealed.',
  period: 'Period',
  status: 'Status',
  mechanism: 'How cases are handled',
  note: 'Note',
  readIn: 'Where it was read',
  sourceRow: 'This row in the table of the source',
  unitYear: (s) => `The page of ${s.unit} for ${s.year}`,
  more: 'See also',
  copy: 'Copy this sentence and its address',
  copied: 'Copied.',
  byHand: 'Your browser does not allow copying; the sentence is selected for you to copy.',
  value: 'Value',
  amount: (s) =>
    [s.value, s.value === '1' ? '' : s.counted, s.whole].filter((part) => part !== '').join(' '),
  definition: 'What it means',
  indicator: 'See this indicator over the years',
  address: 'Address',
  basis: 'Basis',
  id: 'Figure id',
  others: 'Other sources on the same thing',
  same: 'the same figure',
  differs: 'a different figure',
  compatible: 'no contradiction',
  other: (s) => `${s.value}, ${s.verdict}:`,
  replies: 'Reply of the unit',
  corrections: 'Corrected',
  correction: (s) => `${s.old} → ${s.now}. Reason: ${s.reason}`,
  editionLink: (s) => `Edition ${s.number} of ${s.year}`,
  faults: 'Does it add up?',
  citations: 'How to cite it',
  addressLast:
    'This browser runs no script: please write the address of the figure at the end of each citation yourself.',
  short: { vi: 'Short, in Vietnamese', en: 'Short' },
  full: { vi: 'Full, in Vietnamese', en: 'Full' },
  files: 'Files for reference managers',
  format: (s) => FORMATS[s.format],
  filesOf: (s) =>
    `Each file has ${s.count} ${plural(s.count, 'entry', 'entries')}; an entry is what one document says in one table for one period.`,
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
