import type { Locale } from '../../../i18n/locale.ts';
import { wakeCards } from '../../../live/wake-cards.ts';
import { CARDS } from '../../address-words.ts';
import { WORDS } from './words.ts';

wakeCards({ folder: `/${CARDS}/`, words: WORDS[document.documentElement.lang as Locale] });
