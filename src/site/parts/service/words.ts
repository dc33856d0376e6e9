import { capital } from '../../../i18n/letters.ts';
import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  groups: { communes: 'xã, phường, đặc khu', agencies: 'cơ quan' },
  place: (s: {
    period: string;
    unit: string;
    score: string;
    max: string;
    place: string;
    of: string;
    group: string;
    /** "thứ 2 trong 117, gồm …", as the source prints it. */
    printed: string | null;
  }) =>
    `${capital(s.period)}, ${s.unit} đạt ${s.score}/${s.max} điểm phục vụ (Bộ chỉ số 766), đứng thứ ${s.place} trong ${s.of} ${s.group}${s.printed === null ? '' : `; nguồn xếp chung ${s.printed}`}.`,
  printed: (s: { rank: string; of: string; communes: string; agencies: string }) =>
    `thứ ${s.rank} trong ${s.of}, gồm ${s.communes} xã, phường, đặc khu và ${s.agencies} cơ quan`,
  today: (s: { province: string; period: string; parts: string }) =>
    `Ngày nay một cửa được đo bằng Bộ chỉ số 766 (công khai, tiến độ, trực tuyến, thanh toán, số hóa, hài lòng; tối đa 100 điểm). Ở ${s.province}, ${s.period}: ${s.parts}.`,
  range: (s: { count: string; group: string; high: string; low: string }) =>
    `${s.count} ${s.group} từ ${s.low} đến ${s.high} điểm`,
  more: 'Xem điểm và thứ hạng của từng đơn vị',
  title: 'Cách đo một cửa ngày nay',
  caption: (s: { group: string; period: string }) => `Xếp riêng ${s.group}, ${s.period}`,
  placeColumn: 'Hạng trong nhóm',
  caution: 'Cần biết',
  printedColumn: 'Hạng xếp chung, như nguồn in',
};

export const WORDS: Record<Locale, typeof vi> = { vi };
