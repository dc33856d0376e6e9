import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  /** What stands over a page that comes from the store. */
  kept: (day: string | null) =>
    day === null
      ? 'Bản lưu trên máy; chưa xem được bản mới.'
      : `Bản lưu trên máy, ấn bản ngày ${date(day)}; chưa xem được bản mới.`,
  title: 'Không có mạng',
  text: 'Trang này chưa được lưu trên máy bạn, nên lúc không có mạng thì chưa xem được.',
  list: 'Các trang đã lưu trên máy',
  nothing: 'Chưa có trang nào được lưu trên máy.',
  again: 'Thử lại',
};

const en: typeof vi = {
  kept: (day) =>
    day === null
      ? 'A copy kept on your device; the new page cannot be reached yet.'
      : `A copy kept on your device, edition of ${enDate(day)}; the new page cannot be reached yet.`,
  title: 'No network',
  text: 'This page has not been kept on your device yet, so it cannot be seen without a network.',
  list: 'Pages kept on your device',
  nothing: 'No page has been kept on your device yet.',
  again: 'Try again',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };

/** "2026-11-24" → "24/11/2026". */
function date(day: string): string {
  return day.split('-').map(Number).reverse().join('/');
}

/** "2026-11-24" → "24 November 2026". */
function enDate(day: string): string {
  return new Date(day).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}
