import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  labels: {
    'one-stop': 'Tỷ lệ thủ tục qua một cửa',
    late: 'Hồ sơ trễ hạn trên 1.000',
    score: 'Điểm xếp loại',
    service: 'Điểm phục vụ',
  },
  /** The first has the fewest late cases. */
  fewestFirst: (s: { place: string; of: string; tied: boolean }) =>
    `${s.tied ? 'đồng hạng' : 'thứ'} ${s.place} trong ${s.of}, kể từ nơi trễ ít nhất`,
  highestFirst: (s: { place: string; of: string; tied: boolean }) =>
    `${s.tied ? 'đồng hạng' : 'thứ'} ${s.place} trong ${s.of}`,
  silent: (s: { count: string }) => `${s.count} đơn vị cùng khối không có số liệu để so.`,
};

export const WORDS: Record<Locale, typeof vi> = { vi };
