import type { Locale } from '../../../i18n/locale.ts';
import { LIMITS } from '../../../import/workbook/limits.ts';
import { wakeCheck } from '../../../live/check-file/page.ts';
import thread from './checking/thread.ts?worker&url';
import { WORDS } from './words.ts';

const place = document.querySelector<HTMLElement>('[data-against]');
const words = WORDS[document.documentElement.lang as Locale].live;
if (place)
  wakeCheck({
    place,
    worker: thread,
    words,
    bounds: { bytes: LIMITS.file, seconds: LIMITS.seconds },
  });
