import type { Locale } from '../../../i18n/locale.ts';
import { wakeTerms } from '../../../live/wake-terms.ts';
import { WORDS } from './words.ts';

wakeTerms(WORDS[document.documentElement.lang as Locale]);
