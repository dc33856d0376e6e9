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
  /** `missing`: of how many it is said that nothing was found; null of none. */
  intro: (s: { count: string; missing: string | null }) =>
    `${s.count} điều đọc được từ các tài liệu công khai${s.missing === null ? '' : ` và ${s.missing} điều chưa tìm thấy`}. Mỗi điều đọc được dẫn tới con số và tài liệu gốc của nó. Câu chữ là của trang này, không phải nguyên văn của tài liệu: dùng lại tự do, xin ghi nguồn.`,
  /** Of a year of which nothing but gaps can be told in a sentence. */
  none: 'Chưa có điều nào của năm này viết được thành câu; số liệu tìm thấy của từng đơn vị nằm ở trang của năm.',
  only: 'Mới đọc được một điều từ các tài liệu công khai của năm này; câu ấy dẫn tới con số và tài liệu gốc của nó.',
  findings: 'Những điều chính',
  figure: 'Xem con số',
  source: 'Nguồn',
  caution: 'Cần biết',
  pictures: 'Hình',
  embed: 'Mã nhúng vào bài viết',
  noPictures: 'Chưa có hình của năm này.',
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
  /** Of how many: those that were scored, or else all of the group. */
  excellent: (s: {
    period: string;
    count: string;
    scored: string | null;
    all: string | null;
    of: string;
    index: string;
  }) => {
    const when = capital(s.period);
    if (s.scored !== null)
      return `${when}, ${s.count} trong ${s.scored} đơn vị được chấm điểm của ${s.of} xếp loại xuất sắc theo ${s.index}.`;
    return s.all === null
      ? `${when}, ${s.count} đơn vị của ${s.of} xếp loại xuất sắc theo ${s.index}.`
      : `${when}, ${s.count} trong ${s.all} đơn vị của ${s.of} xếp loại xuất sắc theo ${s.index}.`;
  },
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
  /** The ends of the last list of the service index, kind by kind. */
  served: (s: { province: string; period: string; parts: readonly string[] }) =>
    `${s.period}, ở ${s.province}, điểm phục vụ (Bộ chỉ số 766, tối đa 100 điểm) ${s.parts.join('; ')}.`,
  servedOf: (s: { count: string; group: string }) => `${s.count} ${s.group}`,
  unitsOf: (s: { count: string; group: string }) => `${s.count} đơn vị khối ${s.group}`,
  severalUnits: (s: { count: string }) => `${s.count} đơn vị`,
  /** Of what the province has, how much one unit has alone. */
  mostOf: {
    pending_overdue: (s) =>
      `${s.period}, ${s.part} trong ${s.whole} hồ sơ quá hạn chưa giải quyết của ${s.province} là ở ${s.unit}.`,
    late: (s) =>
      `${s.period}, ${s.part} trong ${s.whole} hồ sơ giải quyết trễ hạn của ${s.province} là ở ${s.unit}.`,
  } satisfies Record<string, (s: Most) => string>,
  changed: {
    up: (s) =>
      `${capital(s.now)}, chỉ tiêu “${s.label}” của ${s.unit} là ${s.to}, tăng ${s.step} so với ${s.before} (${s.from}).`,
    down: (s) =>
      `${capital(s.now)}, chỉ tiêu “${s.label}” của ${s.unit} là ${s.to}, giảm ${s.step} so với ${s.before} (${s.from}).`,
    about: (s) =>
      `${capital(s.now)}, chỉ tiêu “${s.label}” của ${s.unit} là ${s.to}, gần như không đổi so với ${s.before} (${s.from}): chênh dưới ${s.least}.`,
    same: (s) =>
      `${capital(s.now)}, chỉ tiêu “${s.label}” của ${s.unit} là ${s.to}, bằng ${s.before}.`,
  } satisfies Record<Way, (s: Step) => string>,
  /** Of places: up is a greater number. */
  moved: {
    up: (s) =>
      `${capital(s.now)}, ${s.unit} đứng thứ ${s.to}${viOf(s)} về ${s.label}, xuống ${s.step} bậc so với ${s.before} (thứ ${s.from}).`,
    down: (s) =>
      `${capital(s.now)}, ${s.unit} đứng thứ ${s.to}${viOf(s)} về ${s.label}, lên ${s.step} bậc so với ${s.before} (thứ ${s.from}).`,
    about: (s) =>
      `${capital(s.now)}, ${s.unit} đứng thứ ${s.to}${viOf(s)} về ${s.label}, gần như không đổi so với ${s.before} (thứ ${s.from}).`,
    same: (s) =>
      `${capital(s.now)}, ${s.unit} đứng thứ ${s.to}${viOf(s)} về ${s.label}, bằng ${s.before}.`,
  } satisfies Record<Way, (s: Move) => string>,
  conflict: (s: { said: string }) => `Các nguồn ghi khác nhau. ${s.said}`,
  fault: (s: { context: string; said: string }) => `Số liệu chưa khớp (${s.context}). ${s.said}`,
  finding: {
    strength: (s) =>
      s.by === null
        ? `${capital(s.period)}, ưu điểm được ghi nhận ở ${s.about}: ${s.statement}`
        : `${s.by} (${s.period}) ghi nhận ưu điểm${s.about === null ? '' : ` ở ${s.about}`}: ${s.statement}`,
    limitation: (s) =>
      s.by === null
        ? `${capital(s.period)}, hạn chế được nêu ở ${s.about}: ${s.statement}`
        : `${s.by} (${s.period}) nêu hạn chế${s.about === null ? '' : ` ở ${s.about}`}: ${s.statement}`,
    recommendation: (s) =>
      s.by === null
        ? `${capital(s.period)}, kiến nghị với ${s.about}: ${s.statement}`
        : `${s.by} (${s.period}) kiến nghị${s.about === null ? '' : ` với ${s.about}`}: ${s.statement}`,
    fact: (s) =>
      s.by === null
        ? `${capital(s.period)}, điều được ghi nhận về ${s.about}: ${s.statement}`
        : `${s.by} (${s.period}) ghi nhận${s.about === null ? '' : ` về ${s.about}`}: ${s.statement}`,
  } satisfies Record<FindingKind, (s: Found) => string>,
  nobody: 'nơi mà nguồn không nêu tên',
};

/** What an inspection says, of all the places that it went to or of some; or what is told without one. */
export type SaidOf = { by: null; about: string } | { by: string; about: string | null };

type Found = SaidOf & { period: string; statement: string };

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

/** What one unit has beside what the province has. */
interface Most {
  period: string;
  unit: string;
  province: string;
  part: string;
  whole: string;
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

/** Of places, of how many; at the very end it is said. */
interface Move extends Step {
  of: string | null;
  last: boolean;
}

function viOf({ of, last }: Move): string {
  return `${of === null ? '' : ` trong ${of} tỉnh, thành phố`}${last ? ', cuối bảng,' : ''}`;
}

function enOf({ of, last }: Move): string {
  return `${of === null ? '' : ` of ${of} provinces and cities`}${last ? ',' : ''}`;
}

const en: typeof vi = {
  title: (s) => `For the press: ${s.province} in ${s.year}`,
  description: (s) =>
    `The main points of ${s.year} on administrative reform, written as sentences, with sources, pictures, how to cite them, and the edition.`,
  link: (s) => `For the press: the main points of ${s.year}`,
  intro: (s) =>
    `${s.count} points read in public documents${s.missing === null ? '' : `, and ${s.missing} not found`}. Each point read leads to its figure and its original document. The wording is ours, not that of the documents: reuse it freely, but please name the source.`,
  none: 'Nothing of this year can be told in a sentence yet; the figures found for single units are on the page of the year.',
  only: 'Only one point has been read so far in the public documents of this year; the sentence leads to its figure and its original document.',
  findings: 'Main points',
  figure: 'See the figure',
  source: 'Source',
  caution: 'Please note',
  pictures: 'Pictures',
  embed: 'Code to embed in an article',
  noPictures: 'There is no chart for this year yet.',
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
  excellent: (s) => {
    const rated = `${plural(s.count, 'was', 'were')} rated excellent on the ${s.index}`;
    const when = `${capital(s.period)}, ${s.of}`;
    if (s.scored !== null)
      return `${when}, ${s.count} of the ${s.scored} units that were scored ${rated}.`;
    return s.all === null
      ? `${when}, ${s.count} ${plural(s.count, 'unit', 'units')} ${rated}.`
      : `${when}, ${s.count} of the ${s.all} units ${rated}.`;
  },
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
  served: (s) =>
    `${s.period}, scores for service in ${s.province} (Index 766, at most 100 points): ${s.parts.join('; ')}.`,
  servedOf: (s) => `${s.count} ${s.group}`,
  unitsOf: (s) => `${s.count} ${s.group}`,
  severalUnits: (s) => `${s.count} units`,
  mostOf: {
    pending_overdue: (s) =>
      `${s.period}, ${s.part} of the ${s.whole} overdue ${plural(s.whole, 'case', 'cases')} of ${s.province} ${enThose(s)}.`,
    late: (s) =>
      `${s.period}, ${s.part} of the ${s.whole} ${plural(s.whole, 'case', 'cases')} of ${s.province} resolved late ${enThose(s)}.`,
  },
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
      `${capital(s.now)}, ${s.unit} ranked ${s.last ? 'last, ' : ''}${ordinal(s.to)}${enOf(s)} on ${s.label}, against ${ordinal(s.from)} ${s.before}: ${s.step} ${plural(s.step, 'place', 'places')} lower.`,
    down: (s) =>
      `${capital(s.now)}, ${s.unit} ranked ${s.last ? 'last, ' : ''}${ordinal(s.to)}${enOf(s)} on ${s.label}, against ${ordinal(s.from)} ${s.before}: ${s.step} ${plural(s.step, 'place', 'places')} higher.`,
    about: (s) =>
      `${capital(s.now)}, ${s.unit} ranked ${s.last ? 'last, ' : ''}${ordinal(s.to)}${enOf(s)} on ${s.label}, about the same as ${s.before} (${ordinal(s.from)}).`,
    same: (s) =>
      `${capital(s.now)}, ${s.unit} ranked ${s.last ? 'last, ' : ''}${ordinal(s.to)}${enOf(s)} on ${s.label}, the same as ${s.before}.`,
  },
  conflict: (s) => `Sources differ. ${s.said}`,
  fault: (s) => `Figures that do not add up (${s.context}). ${s.said}`,
  finding: {
    strength: (s) =>
      s.by === null
        ? `${capital(s.period)}, a strength was noted of ${s.about}: ${s.statement}`
        : `${s.by} (${s.period}) noted a strength${s.about === null ? '' : ` of ${s.about}`}: ${s.statement}`,
    limitation: (s) =>
      s.by === null
        ? `${capital(s.period)}, a limitation was noted of ${s.about}: ${s.statement}`
        : `${s.by} (${s.period}) noted a limitation${s.about === null ? '' : ` of ${s.about}`}: ${s.statement}`,
    recommendation: (s) =>
      s.by === null
        ? `${capital(s.period)}, a recommendation was made to ${s.about}: ${s.statement}`
        : `${s.by} (${s.period}) made a recommendation${s.about === null ? '' : ` to ${s.about}`}: ${s.statement}`,
    fact: (s) =>
      s.by === null
        ? `${capital(s.period)}, a fact was recorded about ${s.about}: ${s.statement}`
        : `${s.by} (${s.period}) recorded a fact${s.about === null ? '' : ` about ${s.about}`}: ${s.statement}`,
  },
  nobody: 'a unit that the source does not name',
};

function enThose(s: { part: string; unit: string }): string {
  return plural(s.part, `was that of ${s.unit}`, `were those of ${s.unit}`);
}

function enUnknown(silent: string | null): string {
  return silent === null
    ? ''
    : ` No figure has been found yet for ${silent} other ${plural(silent, 'unit', 'units')} of the group.`;
}

export const WORDS: Record<Locale, typeof vi> = { vi, en };
