import { plural } from '../../../i18n/en/plural.ts';
import { capital } from '../../../i18n/letters.ts';
import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: (s: { year: number; province: string }) =>
    `Cải cách hành chính ${s.province} năm ${String(s.year)}`,
  description: (s: { year: number }) =>
    `Thủ tục một cửa, hồ sơ, xếp loại và kết quả kiểm tra năm ${String(s.year)}, đọc từ các tài liệu công khai.`,
  /** The units that a reader looks for, as far as there were any in that year. */
  each: {
    departments: 'từng sở',
    verticals: 'từng cơ quan ngành dọc',
    districts: 'từng đơn vị cấp huyện',
    communes: 'từng đơn vị cấp xã',
  },
  allOf: (units: readonly string[]) => units.join(', '),
  sections: {
    'tung-don-vi': 'Từng đơn vị',
    'xep-loai': 'Ai được xếp loại gì',
    'mot-cua': 'Thủ tục và một cửa',
    'ho-so': 'Hồ sơ và trễ hạn',
    'phuc-vu': 'Cách đo một cửa ngày nay',
    'kiem-tra': 'Kiểm tra, giám sát',
    'ca-nuoc': 'Trong các chỉ số cả nước',
    'so-khac': 'Số liệu khác',
    'dinh-chinh': 'Đính chính của năm',
  },
  ownPage: (s: { province: string; year: string }) => `Trang của ${s.province} năm ${s.year}`,
  files: (s: { year: string }) => `Tải số liệu năm ${s.year}`,
  nothingOfWhole: (s: { year: string; province: string }) =>
    `Năm ${s.year}, chưa tìm thấy số liệu nào của cả ${s.province}.`,
  littleOfWhole: (s: { year: string; province: string }) =>
    `Năm ${s.year}, chỉ tìm thấy vài số liệu lẻ của cả ${s.province}.`,
  ofUnits: (s: { count: string; parts: string }) =>
    `Có số liệu riêng của ${s.count} đơn vị: ${s.parts}.`,
  ofGroup: (s: { count: string; group: string }) => `${s.count} ${s.group}`,
  /** "5 xuất sắc": how many units of a group are of one class. */
  ofClass: (s: { count: string; class: string }) => `${s.count} xếp loại ${s.class}`,
  /** `named`: the units of which the class is known; null of none. */
  rated: (s: {
    period: string;
    index: string;
    all: string;
    group: string;
    counts: string;
    named: string | null;
  }) =>
    `${capital(s.period)}, theo ${s.index}, trong ${s.all} ${s.group} có ${s.counts}; ${s.named === null ? 'chưa biết tên đơn vị nào' : `mới biết xếp loại của ${s.named}`}.`,
  onlyFindings: (s: { counts: string }) => `Chỉ có nhận xét của các đoàn kiểm tra: ${s.counts}.`,
  moreFigures: 'Số liệu khác của cả tỉnh và của từng nhóm đơn vị',
  moreUnitFigures: (s: { count: string }) =>
    `Còn ${s.count} dòng số liệu khác, ở trang của từng đơn vị.`,
  unitCases: 'Hồ sơ của từng đơn vị',
  unitFigures: 'Số liệu riêng của từng đơn vị, ngoài các bảng trên',
  otherUnits: (s: { count: string }) => `${s.count} đơn vị khác có trang của năm này`,
  byGroup: (s: { index: string; year: string }) => `${s.index} năm ${s.year}, theo khối`,
  scoreOf: (s: { index: string }) => `Điểm ${s.index}`,
  noInspections: 'Chưa tìm thấy tài liệu nào về một cuộc kiểm tra trong năm này.',
  moreFindings: (s: { counts: string; year: string }) => `Xem ${s.counts} của năm ${s.year}`,
  edition: (s: { number: string; date: string }) => `Ấn bản ${s.number}, ${s.date}`,
  noValueChanged: (s: { counts: string }) => `${s.counts}; không giá trị nào đổi`,
};

/** The parts of the page that a reader can be led to. */
export type YearSection = keyof typeof vi.sections;

const en: typeof vi = {
  title: (s) => `Administrative reform in ${s.province}, ${String(s.year)}`,
  description: (s) =>
    `One-stop procedures, cases, ratings and inspection findings of ${String(s.year)}, read in public documents.`,
  each: {
    departments: 'each department',
    verticals: 'each agency under a central ministry',
    districts: 'each district-level unit',
    communes: 'each commune-level unit',
  },
  allOf: (units) => new Intl.ListFormat('en-GB').format(units),
  sections: {
    'tung-don-vi': 'Unit by unit',
    'xep-loai': 'Who was rated what',
    'mot-cua': 'Procedures and the one-stop counter',
    'ho-so': 'Cases, on time and late',
    'phuc-vu': 'How the one-stop counter is measured today',
    'kiem-tra': 'Inspections and supervision',
    'ca-nuoc': 'In national indices',
    'so-khac': 'Other figures',
    'dinh-chinh': 'Corrections of the year',
  },
  ownPage: (s) => `Page of ${s.province} in ${s.year}`,
  files: (s) => `Download the figures for ${s.year}`,
  nothingOfWhole: (s) =>
    `For ${s.year}, no figures have been found yet for ${s.province} as a whole.`,
  littleOfWhole: (s) =>
    `For ${s.year}, only a few scattered figures have been found for ${s.province} as a whole.`,
  ofUnits: (s) =>
    `There are separate figures for ${s.count} ${plural(s.count, 'unit', 'units')}: ${s.parts}.`,
  ofGroup: (s) => `${s.group} (${s.count})`,
  ofClass: (s) => `${s.count} ${plural(s.count, 'was', 'were')} rated ${s.class}`,
  rated: (s) =>
    `${capital(s.period)}, by the ${s.index}, of the ${s.all} ${s.group}, ${s.counts}; ${s.named === null ? 'none is known by name' : `only the rating of ${s.named} is known by name`}.`,
  onlyFindings: (s) => `There are only findings of inspections: ${s.counts}.`,
  moreFigures: 'Other figures of the whole province and of groups of units',
  moreUnitFigures: (s) =>
    `${s.count} more ${plural(s.count, 'row of figures is on the page of its unit', 'rows of figures are on the pages of their units')}.`,
  unitCases: 'Cases of single units',
  unitFigures: 'Separate figures of single units, besides the tables above',
  otherUnits: (s) =>
    `${s.count} other ${plural(s.count, 'unit has', 'units have')} a page for this year`,
  byGroup: (s) => `${s.index} in ${s.year}, by group`,
  scoreOf: (s) => `${s.index} score`,
  noInspections: 'No document about an inspection in this year has been found yet.',
  moreFindings: (s) => `See ${s.counts} from ${s.year}`,
  edition: (s) => `Edition ${s.number}, ${s.date}`,
  noValueChanged: (s) => `${s.counts}; no value changed`,
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
