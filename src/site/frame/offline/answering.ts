import { baseOfWorker, keepForOffline } from '../../../live/offline/register.ts';
import { prefetchPages } from '../../../live/prefetch.ts';
import { CARDS } from '../../address-words.ts';
import worker from './worker.ts?worker&url';

// While pages are worked on, a copy of yesterday's would only be in the way.
if (import.meta.env.PROD) keepForOffline(worker);
prefetchPages({ base: baseOfWorker(worker), cards: `/${CARDS}/` });
