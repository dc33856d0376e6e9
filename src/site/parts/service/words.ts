import { ordinal } from '../../../i18n/en/ordinal.ts';
import { capital } from '../../../i18n/letters.ts';
import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  groups: { communes: 'xã, phường, đặc khu', agencies: 'cơ quan' },
  place: (s: {
    period: string;
    unit: string;
    score: string;
    max: string;
    /** "đứng thứ 2 trong 14 phường"; null where too few are of its kind. */
    place: string | null;
    /** "thứ 2 trong 117 xã, phường, đặc khu và cơ quan", as the source prints it. */
    printed: string | null;
  }) =>
    `${capital(s.period)}, ${s.unit} đạt ${s.score}/${s.max} điểm phục vụ (Bộ chỉ số 766)${s.place === null ? '' : `, ${s.place}`}${s.printed === null ? '' : `; nguồn xếp chung ${s.printed}`}.`,
  /** `parts`: "công khai, minh bạch (4,43/18)"; `progress`: its points; null where it is among the parts. */
  lost: (s: { parts: string; progress: string | null }) =>
    `Điểm phục vụ mất nhiều nhất ở ${s.parts}${s.progress === null ? '' : `; tiến độ giải quyết được ${s.progress}`}.`,
  printed: (s: { rank: string; of: string }) =>
    `thứ ${s.rank} trong ${s.of} xã, phường, đặc khu và cơ quan`,
  today: (s: { province: string; period: string; parts: string }) =>
    `Ngày nay một cửa được đo bằng Bộ chỉ số 766 (công khai, tiến độ, trực tuyến, thanh toán, số hóa, hài lòng; tối đa 100 điểm). Ở ${s.province}, ${s.period}: ${s.parts}.`,
  range: (s: { count: string; group: string; high: string; low: string }) =>
    `${s.count} ${s.group} từ ${s.low} đến ${s.high} điểm`,
  more: 'Xem điểm và thứ hạng của từng đơn vị',
  title: 'Cách đo một cửa ngày nay',
  caption: (s: { group: string; period: string }) => `Xếp riêng ${s.group}, ${s.period}`,
  tooFew: (s: { group: string; period: string }) =>
    `${capital(s.group)}, ${s.period}: quá ít để xếp hạng riêng`,
  whole: (s: { count: string }) => `Cả ${s.count} xã, phường, đặc khu trong một danh sách`,
  wholeCaption: (s: { period: string }) =>
    `Điểm phục vụ, ${s.period}: từ cao đến thấp, không xếp hạng chung`,
  placeColumn: 'Hạng',
  caution: 'Cần biết',
  printedColumn: 'Hạng xếp chung, như nguồn in',
};

const en: typeof vi = {
  groups: { communes: 'communes, wards and special zones', agencies: 'agencies' },
  place: (s) =>
    `${capital(s.period)}, ${s.unit} scored ${s.score} out of ${s.max} points for service (Index 766)${s.place === null ? '' : ` and ${s.place}`}${s.printed === null ? '' : `; the source ranks all together: ${s.printed}`}.`,
  lost: (s) =>
    `Most points for service were lost on ${s.parts}${s.progress === null ? '' : `; timeliness scored ${s.progress}`}.`,
  printed: (s) => `${ordinal(s.rank)} of ${s.of} communes, wards, special zones and agencies`,
  today: (s) =>
    `Today the one-stop counter is measured by Index 766 (transparency, timeliness, online services, online payment, digitisation, satisfaction; at most 100 points). ${capital(s.period)}, in ${s.province}: ${s.parts}.`,
  range: (s) => `${s.count} ${s.group} from ${s.low} to ${s.high} points`,
  more: 'See the score and rank of each unit',
  title: 'How the one-stop counter is measured today',
  caption: (s) => `${capital(s.group)} ranked by themselves, ${s.period}`,
  tooFew: (s) => `${capital(s.group)}, ${s.period}: too few to be ranked by themselves`,
  whole: (s) => `All ${s.count} communes, wards and special zones in one list`,
  wholeCaption: (s) => `Service scores, ${s.period}: from high to low, not ranked together`,
  placeColumn: 'Place',
  caution: 'Please note',
  printedColumn: 'Rank among all, as the source prints it',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
