import type { Locale } from '../../../i18n/locale.ts';

const vi = { title: 'Trong trang này' };

export const WORDS: Record<Locale, typeof vi> = { vi };
