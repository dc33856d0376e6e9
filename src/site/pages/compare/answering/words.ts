import type { Locale } from '../../../../i18n/locale.ts';
import type { CompareWords } from '../../../../live/compare/words.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export const WORDS: Record<Locale, CompareWords> = { vi, en };
