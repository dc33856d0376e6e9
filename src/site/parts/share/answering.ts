import type { Locale } from '../../../i18n/locale.ts';
import { shareOnClick } from '../../../live/share.ts';
import { WORDS } from './words.ts';

const words = WORDS[document.documentElement.lang as Locale];
for (const button of document.querySelectorAll<HTMLElement>('[data-share]'))
  shareOnClick(button, words);
