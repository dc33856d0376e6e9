import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: 'Địa chỉ này đã chuyển',
  now: 'Nội dung từng ở đây nay ở',
  why: 'Vì sao:',
};

const en: typeof vi = {
  title: 'This address has moved',
  now: 'What used to be here is now at',
  why: 'Why:',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
