import { capital } from '../../../i18n/letters.ts';
import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  formerlyOf: (s: { group: string; before: string; now: string }) =>
    `${s.group} của ${s.before} cũ, nay thuộc ${s.now}`,
  /** "Năm 2019, huyện Giồng Riềng đạt 91,47/100 điểm Chỉ số CCHC, xếp loại xuất sắc." */
  score: (s: {
    period: string;
    unit: string;
    index: string;
    score: string | null;
    max: string | null;
    class: string | null;
    rank: string | null;
    rankOf: string | null;
  }) => {
    const points =
      s.score === null
        ? null
        : `đạt ${s.score}${s.max === null ? '' : `/${s.max}`} điểm ${s.index}`;
    const rated =
      s.class === null
        ? null
        : points === null
          ? `được xếp loại ${s.class} theo ${s.index}`
          : `xếp loại ${s.class}`;
    const ranked =
      s.rank === null
        ? null
        : `đứng thứ ${s.rank}${s.rankOf === null ? '' : ` trong ${s.rankOf} đơn vị được xếp hạng`}`;
    return `${capital(s.period)}, ${s.unit} ${[points, rated, ranked].filter((part) => part !== null).join(', ')}.`;
  },
  onTime: (s: { period: string; unit: string; part: string; whole: string; percent: string }) =>
    `${capital(s.period)}, ${s.part} trong ${s.whole} hồ sơ mà ${s.unit} đã giải quyết là không trễ hạn: ${s.percent}.`,
  noneLate: (s: { period: string; unit: string; whole: string }) =>
    `${capital(s.period)}, không hồ sơ nào trong ${s.whole} hồ sơ mà ${s.unit} đã giải quyết bị trễ hạn.`,
  nothingToHandle: (s: { period: string; unit: string }) =>
    `${capital(s.period)}, ${s.unit} không có hồ sơ nào phải giải quyết.`,
  nothingResolved: (s: { period: string; unit: string }) =>
    `${capital(s.period)}, ${s.unit} không ghi nhận hồ sơ nào được giải quyết.`,
  overdue: (s: { period: string; unit: string; count: string; whole: string | null }) =>
    s.whole === null
      ? `${capital(s.period)}, ${s.unit} còn ${s.count} hồ sơ quá hạn chưa giải quyết.`
      : `${capital(s.period)}, ${s.unit} còn ${s.count} hồ sơ quá hạn trong ${s.whole} hồ sơ đang giải quyết.`,
  received: (s: { period: string; unit: string; count: string }) =>
    `${capital(s.period)}, ${s.unit} tiếp nhận ${s.count} hồ sơ.`,
  /** New cases and those carried over: not all of them came in. */
  toHandle: (s: { period: string; unit: string; count: string }) =>
    `${capital(s.period)}, ${s.unit} phải giải quyết ${s.count} hồ sơ.`,
  /** "396 thủ tục cấp xã": most scopes already say of what they are. */
  procedures: (s: { count: string; scope: string }) =>
    s.scope.startsWith('thủ tục') ? `${s.count} ${s.scope}` : `${s.count} thủ tục (${s.scope})`,
  partsAtCentre: (s: { period: string; unit: string; largest: string; others: string }) =>
    `${capital(s.period)}, trung tâm hành chính công của ${s.unit} nhận ${s.largest}, cùng ${s.others}.`,
  oneStop: (s: { period: string; unit: string; part: string; whole: string; percent: string }) =>
    `${capital(s.period)}, ${s.part} trong ${s.whole} thủ tục đã công bố của ${s.unit} được giải quyết qua một cửa: ${s.percent}.`,
  oneStopAlone: (s: { period: string; unit: string; count: string }) =>
    `${capital(s.period)}, ${s.unit} có ${s.count} thủ tục được giải quyết qua một cửa.`,
  announced: (s: { period: string; unit: string; count: string }) =>
    `${capital(s.period)}, ${s.unit} có ${s.count} thủ tục hành chính đã công bố.`,
  total: (s: { period: string; unit: string; count: string }) =>
    `${capital(s.period)}, ${s.unit} có ${s.count} thủ tục hành chính; nguồn không nói đó là số đã công bố.`,
  atCentre: (s: { period: string; unit: string; count: string }) =>
    `${capital(s.period)}, ${s.count} thủ tục được tiếp nhận tại ${s.unit}.`,
  nationalRank: (s: {
    period: string;
    unit: string;
    index: string;
    rank: string;
    of: string | null;
    last: boolean;
  }) =>
    `${capital(s.period)}, ${s.unit} đứng thứ ${s.rank}${s.of === null ? '' : ` trong ${s.of} tỉnh, thành phố`}${s.last ? ', cuối bảng,' : ''} về ${s.index}.`,
  nationalValue: (s: {
    period: string;
    unit: string;
    index: string;
    value: string;
    max: string | null;
  }) =>
    `${capital(s.period)}, ${s.unit} đạt ${s.value}${s.max === null ? '' : `/${s.max}`} điểm ${s.index}.`,
  since: 'từ',
  until: 'đến',
  hint: 'Gõ tên, có dấu hay không dấu đều được',
  found: 'Tìm thấy # đơn vị',
};

export const WORDS: Record<Locale, typeof vi> = { vi };
