import { ordinal } from '../../../i18n/en/ordinal.ts';
import { plural } from '../../../i18n/en/plural.ts';
import { capital } from '../../../i18n/letters.ts';
import type { FindingKind } from '../../../data/tables/common.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Way } from '../../../threshold.ts';

const vi = {
  title: (s: { year: string; province: string }) => `Báo chí: ${s.province} năm ${s.year}`,
  description: (s: { year: string }) =>
    `Những điều chính của năm ${s.year} về cải cách hành chính, viết thành câu, kèm nguồn, hình, cách trích dẫn và ấn bản.`,
  link: (s: { year: string }) => `Dành cho báo chí: những điều chính của năm ${s.year}`,
  intro: (s: { count: string }) =>
    `${s.count} điều đọc được từ các tài liệu công khai. Mỗi câu dẫn tới con số và tài liệu gốc của nó; câu chữ dùng lại tự do, xin ghi nguồn.`,
  only: 'Mới đọc được một điều từ các tài liệu công khai của năm này; câu ấy dẫn tới con số và tài liệu gốc của nó.',
  findings: 'Những điều chính',
  figure: 'Xem con số',
  source: 'Nguồn',
  pictures: 'Hình',
  embed: 'Mã nhúng vào bài viết',
  noPictures: 'Năm này chưa có đủ số liệu để vẽ hình.',
  cite: 'Trích dẫn',
  citeBoth: 'Khi dẫn một con số, xin ghi cả tài liệu gốc đứng cạnh câu ấy.',
  edition: 'Ấn bản',
  head: (s: { short: string }) => `Đầu chuỗi ấn bản lúc công bố: ${s.short}. Đầy đủ:`,
  noEdition: 'Số liệu của năm này chưa được công bố thành ấn bản.',
  wholeCitation: 'Tệp trích dẫn cả bộ số liệu (CITATION.cff)',
  contact: 'Liên hệ',
  email: (s: { email: string }) => `Viết thư: ${s.email}`,
  issues: 'Trang nhận báo lỗi',
  noContact: 'Trang này chưa công bố địa chỉ liên hệ.',
  excellent: (s: {
    period: string;
    count: string;
    scored: string | null;
    of: string;
    index: string;
  }) =>
    s.scored === null
      ? `${capital(s.period)}, ${s.count} đơn vị của ${s.of} xếp loại xuất sắc theo ${s.index}.`
      : `${capital(s.period)}, ${s.count} trong ${s.scored} đơn vị được chấm điểm của ${s.of} xếp loại xuất sắc theo ${s.index}.`,
  noneExcellent: (s: { period: string; of: string; index: string }) =>
    `${capital(s.period)}, không đơn vị nào của ${s.of} được xếp loại xuất sắc theo ${s.index}.`,
  wholeOf: (s: { province: string }) => `cả ${s.province}`,
  groupOf: (s: { group: string }) => `khối ${s.group}`,
  ends: {
    score: (s: Told) => `Năm ${s.year}, điểm ${s.index} ${s.parts.join('; ')}.${unknown(s.silent)}`,
    late: (s: Told) =>
      `Năm ${s.year}, số hồ sơ trễ hạn trên 1.000 hồ sơ đã giải quyết ${s.parts.join('; ')}.${unknown(s.silent)}`,
  },
  endsAmong: {
    score: (s: Ends) =>
      `trong ${s.units}: cao nhất là ${s.high} (${s.highest} điểm), thấp nhất là ${s.low} (${s.lowest} điểm)`,
    late: (s: Ends) =>
      `trong ${s.units}: nhiều nhất là ${s.high} (${s.highest}), ít nhất là ${s.low} (${s.lowest})`,
  },
  unitsOf: (s: { count: string; group: string }) => `${s.count} đơn vị khối ${s.group}`,
  severalUnits: (s: { count: string }) => `${s.count} đơn vị`,
  changed: {
    up: (s) =>
      `So với ${s.before}, chỉ tiêu “${s.label}” của ${s.unit} tăng ${s.step}: từ ${s.from} lên ${s.to} (${s.now}).`,
    down: (s) =>
      `So với ${s.before}, chỉ tiêu “${s.label}” của ${s.unit} giảm ${s.step}: từ ${s.from} xuống ${s.to} (${s.now}).`,
    about: (s) =>
      `So với ${s.before}, chỉ tiêu “${s.label}” của ${s.unit} gần như không đổi: ${s.from} và ${s.to} (${s.now}), chênh dưới ${s.least}.`,
    same: (s) =>
      `So với ${s.before}, chỉ tiêu “${s.label}” của ${s.unit} không đổi: vẫn là ${s.to} (${s.now}).`,
  } satisfies Record<Way, (s: Step) => string>,
  /** Of places: up is a greater number. */
  moved: {
    up: (s) =>
      `So với ${s.before}, ${s.unit} xuống ${s.step} bậc về ${s.label}: từ thứ ${s.from} xuống thứ ${s.to} (${s.now}).`,
    down: (s) =>
      `So với ${s.before}, ${s.unit} lên ${s.step} bậc về ${s.label}: từ thứ ${s.from} lên thứ ${s.to} (${s.now}).`,
    about: (s) =>
      `So với ${s.before}, thứ hạng của ${s.unit} về ${s.label} gần như không đổi: thứ ${s.from} và thứ ${s.to} (${s.now}).`,
    same: (s) => `So với ${s.before}, ${s.unit} giữ nguyên thứ ${s.to} về ${s.label} (${s.now}).`,
  } satisfies Record<Way, (s: Step) => string>,
  conflict: (s: { said: string }) => `Các nguồn ghi khác nhau. ${s.said}`,
  fault: (s: { context: string; said: string }) => `Số liệu chưa khớp (${s.context}). ${s.said}`,
  finding: {
    strength: (s) => `Ưu điểm được ghi nhận: ${s.statement} Nơi được nói tới: ${s.about}.`,
    limitation: (s) => `Hạn chế được nêu: ${s.statement} Nơi được nói tới: ${s.about}.`,
    recommendation: (s) => `Kiến nghị: ${s.statement} Nơi được nói tới: ${s.about}.`,
    fact: (s) => `Điều được ghi nhận: ${s.statement} Nơi được nói tới: ${s.about}.`,
  } satisfies Record<FindingKind, (s: { about: string; statement: string }) => string>,
  nobody: 'nguồn không nêu tên đơn vị',
};

/** The two ends of units of one kind by one measure, of those that have a figure. */
interface Ends {
  /** "72 xã" */
  units: string;
  high: string;
  highest: string;
  low: string;
  lowest: string;
}

/** The ends of a group, kind by kind. */
interface Told {
  year: string;
  index: string;
  parts: readonly string[];
  /** How many of the units have no figure; null where all have one. */
  silent: string | null;
}

function unknown(silent: string | null): string {
  return silent === null ? '' : ` Chưa tìm thấy số liệu của ${silent} đơn vị cùng khối.`;
}

/** A figure beside that of the year before. */
interface Step {
  label: string;
  unit: string;
  before: string;
  now: string;
  from: string;
  to: string;
  step: string;
  /** Below what difference nothing is called a change. */
  least: string;
}

const en: typeof vi = {
  title: (s) => `For the press: ${s.province} in ${s.year}`,
  description: (s) =>
    `The main points of ${s.year} on administrative reform, written as sentences, with sources, pictures, how to cite them, and the edition.`,
  link: (s) => `For the press: the main points of ${s.year}`,
  intro: (s) =>
    `${s.count} points read in public documents. Each sentence leads to its figure and its original document; you may reuse the wording freely, but please name the source.`,
  only: 'Only one point has been read so far in the public documents of this year; the sentence leads to its figure and its original document.',
  findings: 'Main points',
  figure: 'See the figure',
  source: 'Source',
  pictures: 'Pictures',
  embed: 'Code to embed in an article',
  noPictures: 'This year has too few figures for a picture yet.',
  cite: 'How to cite',
  citeBoth: 'When you quote a figure, please also name the original document beside the sentence.',
  edition: 'Edition',
  head: (s) => `Head of the chain of editions on publication: ${s.short}. In full:`,
  noEdition: 'The figures of this year have not been published as an edition yet.',
  wholeCitation: 'Citation file for all the data (CITATION.cff)',
  contact: 'Contact',
  email: (s) => `Write to ${s.email}`,
  issues: 'Page for error reports',
  noContact: 'This site has not published a contact address yet.',
  excellent: (s) =>
    s.scored === null
      ? `${capital(s.period)}, ${s.of}, ${s.count} ${plural(s.count, 'unit was', 'units were')} rated excellent on the ${s.index}.`
      : `${capital(s.period)}, ${s.of}, ${s.count} of the ${s.scored} units that were scored ${plural(s.count, 'was', 'were')} rated excellent on the ${s.index}.`,
  noneExcellent: (s) =>
    `${capital(s.period)}, ${s.of}, no unit was rated excellent on the ${s.index}.`,
  wholeOf: (s) => `in the whole of ${s.province}`,
  groupOf: (s) => `among ${s.group}`,
  ends: {
    score: (s) =>
      `In ${s.year}, scores on the ${s.index}: ${s.parts.join('; ')}.${enUnknown(s.silent)}`,
    late: (s) =>
      `In ${s.year}, late cases per 1,000 resolved: ${s.parts.join('; ')}.${enUnknown(s.silent)}`,
  },
  endsAmong: {
    score: (s) =>
      `among ${s.units}, the highest, ${s.highest} points, went to ${s.high} and the lowest, ${s.lowest} points, to ${s.low}`,
    late: (s) =>
      `among ${s.units}, the most were those of ${s.high} (${s.highest}), the fewest those of ${s.low} (${s.lowest})`,
  },
  unitsOf: (s) => `${s.count} ${s.group}`,
  severalUnits: (s) => `${s.count} units`,
  changed: {
    up: (s) =>
      `${capital(s.now)}, the indicator “${s.label}” of ${s.unit} stood at ${s.to}, against ${s.from} ${s.before}: a rise of ${s.step}.`,
    down: (s) =>
      `${capital(s.now)}, the indicator “${s.label}” of ${s.unit} stood at ${s.to}, against ${s.from} ${s.before}: a fall of ${s.step}.`,
    about: (s) =>
      `${capital(s.now)}, the indicator “${s.label}” of ${s.unit} stood at ${s.to}, about the same as ${s.before} (${s.from}): a difference of less than ${s.least}.`,
    same: (s) =>
      `${capital(s.now)}, the indicator “${s.label}” of ${s.unit} stood at ${s.to}, the same as ${s.before}.`,
  },
  moved: {
    up: (s) =>
      `${capital(s.now)}, ${s.unit} ranked ${ordinal(s.to)} on ${s.label}, against ${ordinal(s.from)} ${s.before}: ${s.step} ${plural(s.step, 'place', 'places')} lower.`,
    down: (s) =>
      `${capital(s.now)}, ${s.unit} ranked ${ordinal(s.to)} on ${s.label}, against ${ordinal(s.from)} ${s.before}: ${s.step} ${plural(s.step, 'place', 'places')} higher.`,
    about: (s) =>
      `${capital(s.now)}, ${s.unit} ranked ${ordinal(s.to)} on ${s.label}, about the same as ${s.before} (${ordinal(s.from)}).`,
    same: (s) =>
      `${capital(s.now)}, ${s.unit} ranked ${ordinal(s.to)} on ${s.label}, the same as ${s.before}.`,
  },
  conflict: (s) => `Sources differ. ${s.said}`,
  fault: (s) => `Figures that do not add up (${s.context}). ${s.said}`,
  finding: {
    strength: (s) => `A strength noted: ${s.statement} Whom it concerns: ${s.about}.`,
    limitation: (s) => `A limitation raised: ${s.statement} Whom it concerns: ${s.about}.`,
    recommendation: (s) => `A recommendation: ${s.statement} Whom it concerns: ${s.about}.`,
    fact: (s) => `A fact recorded: ${s.statement} Whom it concerns: ${s.about}.`,
  },
  nobody: 'the source names no unit',
};

function enUnknown(silent: string | null): string {
  return silent === null
    ? ''
    : ` No figure has been found yet for ${silent} other ${plural(silent, 'unit', 'units')} of the group.`;
}

export const WORDS: Record<Locale, typeof vi> = { vi, en };
