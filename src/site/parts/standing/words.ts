import { ordinal } from '../../../i18n/en/ordinal.ts';
import { plural } from '../../../i18n/en/plural.ts';
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
  places: {
    score: (s: { place: string; tied: boolean }) =>
      `${s.tied ? 'đồng hạng' : 'thứ'} ${s.place} về điểm xếp loại`,
    late: (s: { place: string; tied: boolean }) =>
      `${s.tied ? 'đồng hạng' : 'thứ'} ${s.place} kể từ nơi trễ ít nhất`,
  },
  workload: (s: { cut: string; places: string }) => `Trong ${s.cut}: ${s.places}.`,
  silent: (s: { count: string }) => `${s.count} đơn vị cùng khối không có số liệu để so.`,
};

const en: typeof vi = {
  labels: {
    'one-stop': 'Share of procedures through the one-stop counter',
    late: 'Late cases per 1,000',
    score: 'Rating score',
    service: 'Service score',
  },
  fewestFirst: (s) =>
    `${s.tied ? 'joint ' : ''}${ordinal(s.place)} of ${s.of}, counting from the fewest late`,
  highestFirst: (s) => `${s.tied ? 'joint ' : ''}${ordinal(s.place)} of ${s.of}`,
  places: {
    score: (s) => `${s.tied ? 'joint ' : ''}${ordinal(s.place)} by rating score`,
    late: (s) => `${s.tied ? 'joint ' : ''}${ordinal(s.place)} counting from the fewest late`,
  },
  workload: (s) => `Among ${s.cut}: ${s.places}.`,
  silent: (s) =>
    `${s.count} ${plural(s.count, 'unit of the same group has', 'units of the same group have')} no figures to compare.`,
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
