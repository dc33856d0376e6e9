import type { Locale } from '../../../i18n/locale.ts';

const vi = { title: 'Trong trang này' };

const en: typeof vi = { title: 'On this page' };

export const WORDS: Record<Locale, typeof vi> = { vi, en };
