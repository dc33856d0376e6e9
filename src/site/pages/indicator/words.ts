import { plural } from '../../../i18n/en/plural.ts';
import type { Beside, ListedBy } from '../../../derive/listed-by.ts';
import { capital } from '../../../i18n/letters.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Threshold } from '../../../threshold.ts';

const NO_CHANGE = 'chúng tôi không gọi là tăng hay giảm.';
const NOT_CALLED = 'We do not call a difference of';

/** Of how many years units have figures of their own, and the last of them. */
interface Own {
  years: string;
  latest: string;
}

const overYears = ({ years, latest }: Own) =>
  years === '1' ? `, năm ${latest}` : ` trong ${years} năm, gần nhất là năm ${latest}`;
const inYears = ({ years, latest }: Own) =>
  years === '1' ? `, for ${latest} only` : ` in ${years} years, most recently in ${latest}`;

/** Units of which only a part is told: how many, and who; null of too many to name. `besides` others of which all is told. */
interface Partly {
  units: string;
  names: string | null;
  besides: boolean;
}

const ofThese = ({ names }: Partly) => (names === null ? '' : `: ${names}`);

const vi = {
  compare: 'Chọn đơn vị và năm để so sánh',
  range: (s: { units: string; group: string; low: string; high: string }) =>
    `${s.units} ${s.group}, từ ${s.low} đến ${s.high}`,
  someOf: (s: { count: string; all: string }) => `${s.count} trong ${s.all}`,
  /** `index`: by which the units are rated. */
  ranges: (s: { when: string; index: string | null; parts: readonly string[] }) =>
    `${capital(s.when)}${s.index === null ? '' : `, theo ${s.index}`}: ${s.parts.join('; ')}.`,
  /** "23/63 (DTI, 2024)" */
  ofIndex: (s: {
    index: string;
    value: string;
    of: string | null;
    when: string;
    derived: string | null;
  }) =>
    `${s.value}${s.of === null ? '' : `/${s.of}`} (${s.index}, ${s.when}${s.derived === null ? '' : `, ${s.derived}`})`,
  ofIndices: (s: { unit: string; said: string }) => `${s.unit}: ${s.said}`,
  latestOfEach: (s: { parts: readonly string[] }) =>
    `Con số gần nhất tìm thấy của từng chỉ số. ${s.parts.join('. ')}.`,
  ownFigures: (s: Own & { units: string }) =>
    `Có số liệu riêng của ${s.units} đơn vị${overYears(s)}.`,
  /** `alone`: no other unit has figures of a part of its work either. */
  oneHas: (s: Own & { unit: string; alone: boolean }) =>
    `${s.alone ? 'Chỉ một đơn vị có số liệu riêng' : 'Chỉ một đơn vị có số liệu tính chung'}: ${s.unit}${overYears(s)}.`,
  onlyPartly: (s: Partly) =>
    s.besides
      ? `Còn ${s.units} đơn vị chỉ có số liệu trong phạm vi hẹp hơn, như một lĩnh vực hay một bộ phận${ofThese(s)}.`
      : `Có số liệu của ${s.units} đơn vị, chỉ trong phạm vi hẹp, như một lĩnh vực hay một bộ phận${ofThese(s)}.`,
  inYear: (s: { unit: string; year: string }) => `${s.unit} (${s.year})`,
  meaning: 'Nghĩa là gì?',
  counts: 'Đếm gì, không đếm gì',
  matters: 'Vì sao đáng quan tâm',
  law: 'Pháp luật nói gì',
  noLaw: 'Chưa tìm thấy quy định nào nói về con số này.',
  allLaws: 'Mọi quy định',
  example: 'Ví dụ có thật',
  kind: 'Dạng số liệu',
  whole: 'Tính trên',
  about: 'Về chỉ tiêu này',
  toAbout: 'Căn cứ và những điều cần biết',
  /** What counts as a change. */
  threshold: {
    'percent-of-before': (least) => `Chênh dưới ${least} số trước, ${NO_CHANGE}`,
    'percent-of-scale': (least) => `Chênh dưới ${least}, ${NO_CHANGE}`,
    'percentage-points': (least) => `Chênh dưới ${least}, ${NO_CHANGE}`,
    'per-thousand': (least) => `Tính trên 1.000 hồ sơ, chênh dưới ${least}, ${NO_CHANGE}`,
    places: (least) => `Đổi từ ${least} trở lên, chúng tôi gọi là lên hay xuống.`,
    classes: (least) => `Đổi từ ${least} trở lên, chúng tôi gọi là lên hay xuống.`,
    days: (least) => `Chênh dưới ${least}, ${NO_CHANGE}`,
  } satisfies Record<Threshold['in'], (least: string) => string>,
  scaleUnknown: (s: { least: string; percent: string }) =>
    `Chênh dưới ${s.least}, hoặc dưới ${s.percent} số trước nếu nguồn không nêu điểm tối đa, ${NO_CHANGE}`,
  conflicts: 'Các nguồn nói khác nhau',
  latest: {
    worth: 'Từng đơn vị, xếp theo kỳ mới nhất',
    share: 'Từng đơn vị, xếp theo tỷ lệ của kỳ mới nhất',
    name: 'Từng đơn vị, theo vần',
  } satisfies Record<ListedBy, string>,
  /** The part that a count is of its whole, in one period. */
  shareIn: (s: { period: string }) => `Tỷ lệ ${s.period}`,
  /** Of the cases that were early, or of those on the very day: how a figure of one of the two is read. */
  halfOnly: {
    early: 'cao hay thấp không nói lên tốt xấu: hồ sơ trả trước hạn thường không tính ở đây',
    onTime: 'cao hay thấp không nói lên tốt xấu: hồ sơ trả đúng ngày hẹn không tính ở đây',
  } satisfies Record<Beside['left'], string>,
  /** The other of the two, as the same row has it. */
  otherHalf: (s: { label: string; value: string }) => `Cùng dòng nguồn ấy, ${s.label}: ${s.value}.`,
  seeBoth: (s: { both: string }) => `Muốn biết có trả đúng hẹn không, xem “${s.both}”.`,
  byPlace: 'Xếp theo điểm',
  pictures: 'Qua các năm',
  allPeriods: (s: { group: string }) => `Mọi kỳ: ${s.group}`,
  all: (s: { count: string; group: string; left: string }) =>
    `Xem cả ${s.count} ${s.group}, mọi kỳ: còn ${s.left} đơn vị ở giữa`,
  /** "tạm thời" → what is so of every figure of a table. */
  allOfThem: (s: { caveat: string }) => `Mọi số liệu trong bảng: ${s.caveat}.`,
  /** `first`: no figures stand above them. */
  rest: (s: { first: boolean }): string => (s.first ? 'Mọi số liệu' : 'Mọi số liệu khác'),
  ofParts: (s: { label: string }) => `${s.label}, từng phần`,
  /** Of a table whose rows are all of one field or one part. */
  allOf: (s: { label: string; shared: string }) => `${s.label}: ${s.shared}`,
  byField: (s: { label: string }) => `${s.label}, theo lĩnh vực`,
  leftByField: (s: { count: string }) =>
    `Còn ${s.count} số liệu theo lĩnh vực, ở trang từng năm của mỗi đơn vị.`,
};

const en: typeof vi = {
  compare: 'Choose units and years to compare',
  range: (s) => `${s.units} ${s.group}, from ${s.low} to ${s.high}`,
  someOf: (s) => `${s.count} of ${s.all}`,
  ranges: (s) =>
    `${capital(s.when)}${s.index === null ? '' : `, by the ${s.index}`}: ${s.parts.join('; ')}.`,
  ofIndex: (s) =>
    `${s.value}${s.of === null ? '' : `/${s.of}`} (${s.index}, ${s.when}${s.derived === null ? '' : `, ${s.derived}`})`,
  ofIndices: (s) => `${s.unit}: ${s.said}`,
  latestOfEach: (s) => `The latest figure found for each index. ${s.parts.join('. ')}.`,
  ownFigures: (s) => `${s.units} units have figures of their own${inYears(s)}.`,
  oneHas: (s) =>
    `${s.alone ? 'One unit alone has figures of its own' : 'One unit alone has figures of all its work'}: ${s.unit}${inYears(s)}.`,
  onlyPartly: (s) => {
    const units = `${s.units} ${s.besides ? 'more ' : ''}${plural(s.units, 'unit has', 'units have')}`;
    return `${units} figures only of a narrower scope, such as one field or one office${ofThese(s)}.`;
  },
  inYear: (s) => `${s.unit} (${s.year})`,
  meaning: 'What does it mean?',
  counts: 'What it counts, and what it does not',
  matters: 'Why it matters',
  law: 'What the law says',
  noLaw: 'No rule on this figure has been found yet.',
  allLaws: 'All rules',
  example: 'A real example',
  kind: 'Kind of figure',
  whole: 'Out of',
  about: 'About this indicator',
  toAbout: 'Legal basis and what to know',
  threshold: {
    'percent-of-before': (least) =>
      `${NOT_CALLED} less than ${least} of the earlier figure a rise or a fall.`,
    'percent-of-scale': (least) => `${NOT_CALLED} less than ${least} a rise or a fall.`,
    'percentage-points': (least) => `${NOT_CALLED} less than ${least} a rise or a fall.`,
    'per-thousand': (least) => `${NOT_CALLED} less than ${least} cases a rise or a fall.`,
    places: (least) => `We speak of up or down from ${least} on.`,
    classes: (least) => `We speak of up or down from ${least} on.`,
    days: (least) => `${NOT_CALLED} less than ${least} a rise or a fall.`,
  },
  scaleUnknown: (s) =>
    `${NOT_CALLED} less than ${s.least}, or of the earlier figure (${s.percent}) where the source states no maximum, a rise or a fall.`,
  conflicts: 'Sources that differ',
  latest: {
    worth: 'Unit by unit, in the order of the latest period',
    share: 'Unit by unit, in the order of the share in the latest period',
    name: 'Unit by unit, in alphabetical order',
  },
  shareIn: (s) => `Share ${s.period}`,
  halfOnly: {
    early: 'high or low is neither good nor bad: cases resolved early are usually not counted here',
    onTime:
      'high or low is neither good nor bad: cases resolved on the very day are not counted here',
  },
  otherHalf: (s) => `In the same row of the source, ${s.label}: ${s.value}.`,
  seeBoth: (s) => `For whether the appointed date was kept, see “${s.both}”.`,
  byPlace: 'In the order of scores',
  pictures: 'Over the years',
  allPeriods: (s) => `All periods: ${s.group}`,
  all: (s) =>
    `See all ${s.count} ${s.group} in every period, with the ${s.left} ${plural(s.left, 'unit', 'units')} in between`,
  allOfThem: (s) => `All figures in the table: ${s.caveat}.`,
  rest: (s) => (s.first ? 'All figures' : 'All other figures'),
  ofParts: (s) => `${s.label}, part by part`,
  allOf: (s) => `${s.label}: ${s.shared}`,
  byField: (s) => `${s.label}, by field`,
  leftByField: (s) =>
    `${s.count} more ${plural(s.count, 'figure', 'figures')} by field can be found on each unit’s pages of single years.`,
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
