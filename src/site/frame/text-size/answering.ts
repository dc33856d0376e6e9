import type { Locale } from '../../../i18n/locale.ts';
import { wakeTextSize } from '../../../live/text-size.ts';
import { WORDS } from './words.ts';

wakeTextSize(WORDS[document.documentElement.lang as Locale]);
