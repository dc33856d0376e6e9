import { chart } from './vi/chart.ts';
import { pages } from './vi/pages.ts';
import { sentences } from './vi/sentences.ts';
import { words } from './vi/words.ts';

/** All that the site says in Vietnamese. */
export const vi = { ...words, ...pages, sentences, chart };
