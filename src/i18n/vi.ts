import { chart } from './vi/chart.ts';
import { shared } from './vi/shared.ts';
import { words } from './vi/words.ts';

/** What pages, charts and derive say in common in Vietnamese. A page or a part has its own words in its folder. */
export const vi = { ...words, ...shared, chart };
