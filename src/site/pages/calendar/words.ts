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
    'Số liệu nào đến hạn khi nào, theo quy định nào; cái gì đã đến, ngày nào, trễ bao lâu; và đang chờ gì.',
  /** What is due on one day; what is told of no day stands together, each with its period. */
  next: (s: { what: string; due: string | null }) =>
    s.due === null
      ? `Chờ tiếp theo: ${s.what}; không quy định nào chúng tôi đọc nêu ngày.`
      : `Chờ tiếp theo: ${s.what}, hạn ${s.due}.`,
  nothing: 'Chưa có số liệu nào để biết đang chờ gì.',
  file: 'Thêm vào lịch của bạn (tệp .ics)',
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
  came: 'Cái gì đã đến',
  how: 'Ngày đến là ngày công bố sớm nhất trong những nguồn chúng tôi đọc có số liệu của cả kỳ. Chỉ tính số ngày trễ khi biết đúng cả hai ngày.',
  columns: { what: 'Số liệu', due: 'Hạn', came: 'Đã đến' },
  noDay: 'không nêu ngày',
  noRule: 'chưa rõ quy định',
  undated: 'không rõ ngày',
  lateUnknown: 'trễ: không rõ ngày',
  /** What stands under the day: how late it was, and how many other sources there are. */
  arrived: (s: { late: string; others: string | null }) =>
    s.others === null ? s.late : `${s.late}; còn ${s.others} nguồn nữa`,
  late: (s: { days: number; count: string }) =>
    s.days === 0 ? 'đúng hạn' : s.days > 0 ? `trễ ${s.count} ngày` : `sớm ${s.count} ngày`,
  older: (s: { count: string }) => `Xem cả các năm trước: còn ${s.count} dòng`,
  /** Titles of the days in a calendar. */
  dueDay: (s: { period: string; topic: string }) => `Hạn công khai: ${s.topic} ${s.period}`,
  cameDay: (s: { period: string; topic: string }) => `Đã công bố: ${s.topic} ${s.period}`,
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
    'Which figures are due when, and by which rule; what came, on which day and how late; and what is expected next.',
  next: (s) =>
    s.due === null
      ? `Expected next: ${s.what}; no rule that we have read names a day.`
      : `Expected next: ${s.what}, due ${s.due}.`,
  nothing: 'There are no figures yet from which to tell what is expected.',
  file: 'Add to your calendar (.ics file)',
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
  came: 'What has come',
  how: 'Figures came on the earliest date of publication among the sources we have read that have figures for the whole period. Days late are counted only where both days are known exactly.',
  columns: { what: 'Figures', due: 'Due', came: 'Came' },
  noDay: 'no day named',
  noRule: 'no known rule',
  undated: 'date not known',
  lateUnknown: 'late: days not known',
  arrived: (s) =>
    s.others === null
      ? s.late
      : `${s.late}; ${s.others} more ${plural(s.others, 'source', 'sources')}`,
  late: (s) =>
    s.days === 0
      ? 'on the day'
      : s.days > 0
        ? `${s.count} ${plural(s.count, 'day', 'days')} late`
        : `${s.count} ${plural(s.count, 'day', 'days')} early`,
  older: (s) => `See the earlier years too: ${s.count} more ${plural(s.count, 'row', 'rows')}`,
  dueDay: (s) => `Due: figures on ${s.topic} ${s.period}`,
  cameDay: (s) => `Published: figures on ${s.topic} ${s.period}`,
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
