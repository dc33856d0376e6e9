import type { Frequency } from '../../../data/tables/duties.ts';
import type { GapTopic } from '../../../derive/gaps.ts';
import { plural } from '../../../i18n/en/plural.ts';
import type { Locale } from '../../../i18n/locale.ts';

/** What figures are about, inside a sentence. */
const topics: Record<GapTopic, string> = {
  'one-stop': 'thủ tục qua một cửa',
  cases: 'hồ sơ',
  rating: 'điểm xếp loại',
  national: 'chỉ số quốc gia',
};

const every: Record<Frequency, string> = {
  year: 'hằng năm',
  half: 'sáu tháng một lần',
  quarter: 'hằng quý',
};

const vi = {
  topics,
  title: 'Lịch công bố số liệu',
  description:
    'Số liệu nào đến hạn khi nào, theo quy định nào; nguồn sớm nhất chúng tôi đọc ra ngày nào, nói về ai; còn thiếu gì và đang chờ gì.',
  /** What is due on one day; what is told of no day stands together, each with its period. */
  next: (s: { what: string; due: string | null }) =>
    s.due === null
      ? `Chờ tiếp theo: ${s.what} (các quy định chúng tôi đọc không nêu ngày).`
      : `Chờ tiếp theo: ${s.what}, hạn ${s.due}.`,
  /** What was not found of whole years that are over: "hồ sơ 2011–2022 và 2024". */
  missing: (s: { what: string }) =>
    `Còn thiếu từ các năm trước (chưa tìm thấy số liệu cả năm của đơn vị nào): ${s.what}.`,
  missingOf: (s: { topic: string; years: string }) => `${s.topic} ${s.years}`,
  nothing: 'Chưa có số liệu nào để biết đang chờ gì.',
  file: 'Thêm vào lịch của bạn (tệp .ics)',
  /** The same file while no day of it is still to come. */
  pastFile: 'Những lần đã công bố, dạng lịch (tệp .ics)',
  rules: 'Theo quy định nào',
  noRules: 'Chưa tìm thấy quy định nào nói số liệu nào phải được công khai.',
  /** What a rule asks for: which figures, how often, by when. */
  rule: (s: {
    topics: string;
    every: Frequency | null;
    due: { month: number; day: number } | null;
  }) => {
    const often = s.every === null ? 'không nêu bao lâu một lần' : every[s.every];
    if (s.due === null) return `${s.topics}: ${often}, không nêu ngày`;
    const { month, day } = s.due;
    const when = month === 0 ? 'tháng cuối của kỳ' : `tháng thứ ${String(month)} sau kỳ`;
    return `${s.topics}: ${often}, hạn ngày ${String(day)} ${when}`;
  },
  laws: 'Luật về công khai nói bao lâu một lần',
  came: 'Đã tìm thấy gì',
  how: 'Ngày của nguồn sớm nhất là ngày công bố sớm nhất trong những nguồn chúng tôi đọc có số liệu của cả kỳ; cơ quan có thể đã công bố sớm hơn. Dưới ngày là nguồn ấy nói về ai, chỉ số nào. Chỉ tính sớm hay trễ khi có hạn và biết đúng cả hai ngày.',
  columns: { what: 'Số liệu', due: 'Hạn', came: 'Nguồn sớm nhất chúng tôi đọc' },
  noDay: 'không nêu ngày',
  noRule: 'chưa rõ quy định',
  undated: 'không rõ ngày',
  lateUnknown: 'chưa rõ sớm hay trễ: không biết đúng ngày',
  whole: (s: { province: string }) => `${s.province} và mọi đơn vị`,
  /** Of a group: the one unit by name, or how many. */
  ofGroup: (s: { name: string | null; count: string; all: string; group: string }) => {
    if (s.name !== null) return `${s.name}, ${s.count} trong ${s.all} ${s.group}`;
    return s.count === s.all ? `cả ${s.all} ${s.group}` : `${s.count} trong ${s.all} ${s.group}`;
  },
  byIndex: (s: { units: string; indices: string }) => `${s.units} (${s.indices})`,
  units: (s: { count: string }) => `${s.count} đơn vị`,
  /** How many sources there are besides the first, and what only they tell of. */
  others: (s: { count: string; added: string | null }) =>
    s.added === null ? `còn ${s.count} nguồn nữa` : `còn ${s.count} nguồn nữa, thêm ${s.added}`,
  onlyBeside: (s: { unit: string; label: string; value: string }) =>
    `Chỉ có ${s.label} của ${s.unit}: ${s.value}`,
  missingIndices: (s: { indices: string }) => `chưa thấy ${s.indices}`,
  late: (s: { days: number; count: string }) =>
    s.days === 0 ? 'đúng hạn' : s.days > 0 ? `trễ ${s.count} ngày` : `sớm ${s.count} ngày`,
  older: (s: { count: string }) => `Xem cả các năm trước: còn ${s.count} dòng`,
  /** Titles of the days in a calendar. */
  dueDay: (s: { period: string; topic: string }) => `Hạn công khai: ${s.topic} ${s.period}`,
  cameDay: (s: { period: string; topic: string; told: string }) =>
    `Nguồn sớm nhất chúng tôi đọc về ${s.topic} ${s.period}: ${s.told}`,
};

const en: typeof vi = {
  topics: {
    'one-stop': 'one-stop procedures',
    cases: 'cases',
    rating: 'rating scores',
    national: 'national indices',
  },
  title: 'Calendar of publication',
  description:
    'Which figures are due when, and by which rule; the day of the earliest source we have read, and whom it tells of; what is missing, and what is expected next.',
  next: (s) =>
    s.due === null
      ? `Expected next: ${s.what} (the rules we have read name no day).`
      : `Expected next: ${s.what}, due ${s.due}.`,
  missing: (s) =>
    `Still missing from earlier years (no figures for a whole year of any unit found yet): ${s.what}.`,
  missingOf: (s) => `${s.topic} of ${s.years}`,
  nothing: 'There are no figures yet from which to tell what is expected.',
  file: 'Add to your calendar (.ics file)',
  pastFile: 'What was published, as a calendar (.ics file)',
  rules: 'By which rule',
  noRules: 'No rule has been found yet that says which figures must be public.',
  rule: (s) => {
    const often =
      s.every === null
        ? 'how often is not stated'
        : { year: 'every year', half: 'every six months', quarter: 'every quarter' }[s.every];
    if (s.due === null) return `${s.topics}: ${often}, no day is named`;
    const { month, day } = s.due;
    const when =
      month === 0
        ? 'the last month of the period'
        : `month ${String(month)} after the end of the period`;
    return `${s.topics}: ${often}, due on day ${String(day)} of ${when}`;
  },
  laws: 'How often, by the laws on publishing information',
  came: 'What was found',
  how: 'The date is the earliest date of publication among the sources we have read that have figures for the whole period; the authority may have published them before. Below it stands whom, or which index, that source tells of. Early or late is said only where there is a due day and both days are known exactly.',
  columns: { what: 'Figures', due: 'Due', came: 'Earliest source we have read' },
  noDay: 'no day named',
  noRule: 'no known rule',
  undated: 'date not known',
  lateUnknown: 'early or late not known: a day is missing',
  whole: (s) => `${s.province} and all its units`,
  ofGroup: (s) => {
    if (s.name !== null) return `${s.name}, ${s.count} of ${s.all} ${s.group}`;
    return s.count === s.all ? `all ${s.all} ${s.group}` : `${s.count} of ${s.all} ${s.group}`;
  },
  byIndex: (s) => `${s.units} (${s.indices})`,
  units: (s) => `${s.count} ${plural(s.count, 'unit', 'units')}`,
  others: (s) => {
    const more = `${s.count} more ${plural(s.count, 'source', 'sources')}`;
    return s.added === null ? more : `${more}, with ${s.added}`;
  },
  onlyBeside: (s) => `Only the ${s.label} of ${s.unit}: ${s.value}`,
  missingIndices: (s) => `${s.indices} not found yet`,
  late: (s) =>
    s.days === 0
      ? 'on the day'
      : s.days > 0
        ? `${s.count} ${plural(s.count, 'day', 'days')} late`
        : `${s.count} ${plural(s.count, 'day', 'days')} early`,
  older: (s) => `See the earlier years too: ${s.count} more ${plural(s.count, 'row', 'rows')}`,
  dueDay: (s) => `Due: figures on ${s.topic} ${s.period}`,
  cameDay: (s) => `Earliest source we have read on ${s.topic} ${s.period}: ${s.told}`,
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
