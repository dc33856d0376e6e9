import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  figures: 'Con số đã sửa',
  before: 'Trước',
  now: 'Nay',
  source: 'nguồn',
  concerned: (s: { years: string }) => `năm ${s.years}`,
  /** Said before the reason of some values. */
  why: (s: { reason: string }) => `Vì sao: ${s.reason}`,
  moved: (s: { value: string; label: string }) => `${s.value}, ở chỉ tiêu “${s.label}”`,
  texts: (s: { count: string }) => `Xem ${s.count} chỗ chữ đã sửa vì lý do này`,
  added: (s: { count: string }) => `Lần này cũng thêm ${s.count} ô mới.`,
  validAgain: (s: { year: string; edition: string }) =>
    `Năm ${s.year} trở lại ấn bản ${s.edition}.`,
  noneValid: (s: { year: string }) => `Năm ${s.year} tạm thời không còn được công bố.`,
  withdrawnSince: (s: { edition: string; date: string }) =>
    `Ấn bản ${s.edition} đã được rút ngày ${s.date}.`,
};

export const WORDS: Record<Locale, typeof vi> = { vi };
