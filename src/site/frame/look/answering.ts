import type { Locale } from '../../../i18n/locale.ts';
import { wakeLook } from '../../../live/look.ts';
import { WORDS } from './words.ts';

wakeLook(WORDS[document.documentElement.lang as Locale]);
