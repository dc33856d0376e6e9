// Comes with every page, as one file for all of them: see src/live/README.md.
import type { Locale } from '../../../i18n/locale.ts';
import { wakeTextSize } from '../../../live/text-size.ts';
import { WORDS } from './words.ts';

wakeTextSize(WORDS[document.documentElement.lang as Locale]);
