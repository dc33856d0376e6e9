import type { PeriodKind } from '../../../data/period.ts';
import { plural } from '../../../i18n/en/plural.ts';
import { capital, uncapital } from '../../../i18n/letters.ts';
import type { Locale } from '../../../i18n/locale.ts';

/** What is known of a topic. */
interface Known {
  topic: string;
  /** The latest period as a name: "2019", "quý II năm 2020". */
  year: string;
  /** The same inside a sentence: "năm 2019", "in 2019". */
  when: string;
  value: string;
}

/** What is known of several periods. */
interface KnownOften extends Known {
  count: string;
  /** Of what length they are. */
  lengths: PeriodKind;
}

const lengths: Record<PeriodKind, string> = {
  year: 'năm',
  half: 'nửa năm',
  quarter: 'quý',
  month: 'tháng',
  range: 'kỳ',
  moment: 'ngày',
};

const vi = {
  /** What is passed on: what the page says first, and of whom. */
  shared: (s: { unit: string; said: string }) => `${s.unit}. ${s.said}`,
  compare: 'So sánh với đơn vị khác, năm khác',
  description: (s: { unit: string }) => `Kết quả cải cách hành chính của ${s.unit} qua các năm.`,
  lived: (s: { from: string | null; to: string | null }) => {
    if (s.from === null) return s.to === null ? 'Đang hoạt động.' : `Hoạt động đến ${s.to}.`;
    return s.to === null ? `Hoạt động từ ${s.from}.` : `Hoạt động từ ${s.from} đến ${s.to}.`;
  },
  nowAt: 'Nay nộp hồ sơ ở đâu?',
  lifeUnknown: 'Chưa tìm thấy ngày bắt đầu và ngày kết thúc hoạt động.',
  officialCode: 'Mã chính thức',
  noCode: 'chưa tìm thấy',
  code: (s: { code: string; scheme: string }) => `${s.code} (${s.scheme})`,
  topics: {
    'procedures.one_stop': 'số thủ tục qua một cửa',
    'cases.resolved': 'số hồ sơ đã giải quyết',
    'scores.score': 'điểm',
    'scores.class': 'xếp loại theo',
    'service.score': 'điểm phục vụ',
    'national.rank': 'thứ hạng cả nước theo',
  },
  /** "điểm Chỉ số CCHC" */
  topicBy: (s: { topic: string; index: string }) => `${s.topic} ${s.index}`,
  onlyYear: (s: Known) => `Chỉ một năm có ${s.topic}: ${s.year}, ${s.value}.`,
  onlyThen: (s: Known) => `Chỉ có ${s.topic} ${s.when}: ${s.value}.`,
  several: (s: KnownOften) =>
    `Có ${s.topic} của ${s.count} ${lengths[s.lengths]}, gần nhất là ${s.year}: ${s.value}.`,
  /** `late`: the share of cases that were late; null where it is not known, and of what is not counted in cases. */
  eachPeriod: (
    s: KnownOften & { each: readonly { period: string; value: string; late: string | null }[] },
  ) => {
    const each = s.each.map(
      ({ period, value, late }) =>
        `${period}, ${value}${late === null ? '' : ` (trễ hạn ${late})`}`,
    );
    return `Có ${s.topic} của ${s.count} ${lengths[s.lengths]}: ${each.join('; ')}.`;
  },
  /** "91 trên 100, xếp loại xuất sắc" */
  rated: (s: { value: string; class: string }) => `${s.value}, xếp loại ${s.class}`,
  nothingOwn: (s: { unit: string }) => `Chưa tìm thấy số liệu riêng nào của ${s.unit}.`,
  otherOnly: (s: { unit: string }) =>
    `Mới tìm thấy vài số liệu riêng lẻ về ${s.unit}, chưa có số thủ tục qua một cửa, số hồ sơ đã giải quyết hay điểm của cả đơn vị.`,
  /** The share of late cases in the latest year, and in the first year that it is known of; null where that is the same. */
  late: (s: {
    year: string;
    late: string;
    resolved: string;
    percent: string;
    first: { year: string; percent: string } | null;
  }) =>
    `Năm ${s.year}, ${s.late} trong ${s.resolved} hồ sơ đã giải quyết bị trễ hạn: ${s.percent}${s.first === null ? '' : `; năm ${s.first.year} là ${s.first.percent}`}.`,
  latePart: (s: { when: string; scope: string; late: string; resolved: string; percent: string }) =>
    `Chỉ biết hồ sơ của một phần: ${s.when} (${s.scope}), ${s.late} trong ${s.resolved} hồ sơ đã giải quyết bị trễ hạn, ${s.percent}.`,
  /** `province`: how many it has in all, where the same document says so. */
  overdue: (s: {
    when: string;
    unit: string;
    count: string;
    province: { name: string; count: string; percent: string } | null;
  }) =>
    s.province === null
      ? `${capital(s.when)}, ${s.unit} còn ${s.count} hồ sơ quá hạn chưa giải quyết.`
      : `${capital(s.when)}, ${s.unit} còn ${s.count} hồ sơ quá hạn chưa giải quyết, trong ${s.province.count} của cả ${s.province.name} (${s.province.percent}).`,
  inspected: (s: { verb: string; dates: string }) => `Được ${s.verb} ${s.dates}.`,
  /** Of a visit to a part of the unit only. */
  inspectedWithin: (s: { date: string; title: string }) =>
    `${capital(s.date)} có cuộc ${uncapital(s.title)}.`,
  names: 'Tên qua các thời kỳ',
  calledThen: (s: { name: string; from: string | null; to: string | null }) => {
    const since = s.from === null ? '' : ` từ ${s.from}`;
    const until = s.to === null ? '' : ` đến ${s.to}`;
    return `${s.name}${since}${until}`;
  },
  basis: 'Căn cứ',
  parent: 'Thuộc',
  predecessors: 'Trước đó là',
  successors: 'Sau đó là',
  becameTitle: 'Nay thuộc xã nào?',
  becameCaption: (s: { unit: string }) => `Các xã, phường, thị trấn của ${s.unit} trước đây`,
  oldCommune: 'Trước đây',
  newUnit: 'Nay thuộc',
  comprisedTitle: 'Gồm những xã nào trước đây?',
  comprisedCaption: (s: { unit: string }) => `Những nơi nhập thành ${s.unit}`,
  formerDistrict: 'Trước thuộc',
  /** `land`: whether land is among the fields it handles. */
  never: (s: { topics: string; unit: string; land: boolean }) =>
    `Chưa năm nào tìm thấy ${s.topics} của ${s.unit}, tính chung hay theo lĩnh vực${s.land ? ' như đất đai' : ''}.`,
  neverByField: (s: { unit: string; land: boolean }) =>
    s.land
      ? `Hồ sơ của ${s.unit} được đếm chung; chưa năm nào tìm thấy số riêng của một lĩnh vực như đất đai.`
      : `Hồ sơ của ${s.unit} được đếm chung; chưa năm nào tìm thấy số riêng của từng lĩnh vực.`,
  life: 'Tên, thời gian, căn cứ',
  sourcesByYear: 'Nguồn của mỗi con số ở trang của năm ấy.',
  overYears: 'Những con số chính qua các năm',
  /** Of a column that counts on a day, beside one that counts whole years. */
  onDay: 'tại một ngày',
};

/** What a reader asks of a unit first. */
export type Topic = keyof typeof vi.topics;

const enLengths: typeof lengths = {
  year: 'years',
  half: 'half-years',
  quarter: 'quarters',
  month: 'months',
  range: 'periods',
  moment: 'days',
};

const en: typeof vi = {
  shared: (s) => `${s.unit}. ${s.said}`,
  compare: 'Compare with other units and years',
  description: (s) => `${capital(s.unit)}: administrative-reform results over the years.`,
  lived: (s) => {
    if (s.from === null) return s.to === null ? 'Still exists.' : `Existed until ${s.to}.`;
    return s.to === null ? `Has existed since ${s.from}.` : `Existed from ${s.from} to ${s.to}.`;
  },
  nowAt: 'Where do I file papers now?',
  lifeUnknown: 'The dates on which it began and ended have not been found yet.',
  officialCode: 'Official code',
  noCode: 'not found yet',
  code: (s) => `${s.code} (${s.scheme})`,
  topics: {
    'procedures.one_stop': 'the number of procedures handled through the one-stop counter',
    'cases.resolved': 'the number of cases resolved',
    'scores.score': 'the score',
    'scores.class': 'the rating',
    'service.score': 'the service score',
    'national.rank': 'the national rank',
  },
  topicBy: (s) => `${s.topic} (${s.index})`,
  onlyYear: (s) => `${capital(s.topic)} is known for one year only: ${s.value} ${s.when}.`,
  onlyThen: (s) => `${capital(s.topic)} is known for ${s.year} only: ${s.value}.`,
  several: (s) =>
    `${capital(s.topic)} is known for ${s.count} ${enLengths[s.lengths]}, most recently ${s.when}: ${s.value}.`,
  eachPeriod: (s) => {
    const each = s.each.map(
      ({ period, value, late }) => `${period}, ${value}${late === null ? '' : ` (${late} late)`}`,
    );
    return `${capital(s.topic)} is known for ${s.count} ${enLengths[s.lengths]}: ${each.join('; ')}.`;
  },
  rated: (s) => `${s.value}, rated ${s.class}`,
  nothingOwn: (s) => `No separate figures for ${s.unit} have been found yet.`,
  otherOnly: (s) =>
    `Only a few scattered figures on ${s.unit} have been found so far: no number of one-stop procedures or of cases resolved and no score of the unit as a whole.`,
  late: (s) =>
    `In ${s.year}, ${enLate(s)}: ${s.percent}${s.first === null ? '' : `, against ${s.first.percent} in ${s.first.year}`}.`,
  latePart: (s) =>
    `Cases are known of one part only: ${s.when} (${s.scope}), ${enLate(s)}, ${s.percent}.`,
  overdue: (s) =>
    s.province === null
      ? `${capital(s.when)}, ${s.unit} had ${enPending(s.count)}.`
      : `${capital(s.when)}, ${s.unit} had ${enPending(s.count)}, of ${s.province.count} in all of ${s.province.name} (${s.province.percent}).`,
  inspected: (s) => `${capital(s.verb)} in ${s.dates}.`,
  inspectedWithin: (s) => `Recorded in ${s.date}: “${s.title}”.`,
  names: 'Names over time',
  calledThen: (s) => {
    const since = s.from === null ? '' : ` from ${s.from}`;
    const until = s.to === null ? '' : ` until ${s.to}`;
    return `${s.name}${since}${until}`;
  },
  basis: 'Legal basis',
  parent: 'Part of',
  predecessors: 'Came from',
  successors: 'Became',
  becameTitle: 'Which communes is it now part of?',
  becameCaption: (s) => `The former communes, wards and townships of ${s.unit}`,
  oldCommune: 'Formerly',
  newUnit: 'Now part of',
  comprisedTitle: 'Which former communes make it up?',
  comprisedCaption: (s) => `The places merged into ${s.unit}`,
  formerDistrict: 'Formerly part of',
  never: (s) =>
    `In no year has anything been found on ${s.topics} for ${s.unit}, overall or by field${s.land ? ' such as land' : ''}.`,
  neverByField: (s) =>
    s.land
      ? `The cases of ${s.unit} are counted together; in no year have separate figures been found for a field such as land.`
      : `The cases of ${s.unit} are counted together; in no year have the fields been counted separately.`,
  life: 'Names, dates, legal basis',
  sourcesByYear: 'The source of each figure is on the page of its year.',
  overYears: 'Main figures over the years',
  onDay: 'on a day',
};

function enLate(s: { late: string; resolved: string }): string {
  return `${s.late} of the ${s.resolved} ${plural(s.resolved, 'case', 'cases')} resolved ${plural(s.late, 'was', 'were')} late`;
}

function enPending(count: string): string {
  return `${count} ${plural(count, 'case pending past its due day', 'cases pending past their due day')}`;
}

export const WORDS: Record<Locale, typeof vi> = { vi, en };
