import { chart } from './en/chart.ts';
import { shared } from './en/shared.ts';
import { words } from './en/words.ts';

/** What pages, charts and derive say in common in English. A page or a part has its own words in its folder. */
export const en = { ...words, ...shared, chart };
