import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  link: 'Báo lỗi số liệu này',
  subject: (s: { id: string }) => `Báo lỗi số liệu ${s.id}`,
  /** What a reader is asked to say; the first lines are filled in where the figure is known. */
  text: (s: { id: string; address: string; value: string }) =>
    [
      `Số liệu: ${s.id}`,
      `Địa chỉ: ${s.address}`,
      `Trang đang ghi: ${s.value}`,
      '',
      'Theo tôi, số đúng là:',
      'Tài liệu nói vậy (tên, số, ngày, trang, đường dẫn):',
      '',
    ].join('\n'),
};

const en: typeof vi = {
  link: 'Report an error in this figure',
  subject: (s) => `Error in figure ${s.id}`,
  text: (s) =>
    [
      `Figure: ${s.id}`,
      `Address: ${s.address}`,
      `The page now says: ${s.value}`,
      '',
      'I believe the right figure is:',
      'The document that says so (title, number, date, page, link):',
      '',
    ].join('\n'),
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
