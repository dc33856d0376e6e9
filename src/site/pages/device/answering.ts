import type { Locale } from '../../../i18n/locale.ts';
import { showKept } from '../../../live/offline/device.ts';
import worker from '../../frame/offline/worker.ts?worker&url';
import { WORDS } from './words.ts';

const place = document.querySelector<HTMLElement>('[data-kept]');
const words = WORDS[document.documentElement.lang as Locale];
if (place) void showKept({ place, worker, words });
