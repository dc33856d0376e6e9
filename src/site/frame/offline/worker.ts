// Not of any page: the worker that answers without a network. It is served as sw.js, see astro.config.mjs.
import sheet from '../../../live/offline/offline.css?url';
import { startWorker } from '../../../live/offline/worker.ts';
import { localeAt, placesUnder } from './places.ts';
import { WORDS } from './words.ts';

const base = new URL('.', location.href).pathname;

startWorker({
  places: placesUnder(base),
  wordsOf: (path) => {
    const lang = localeAt(path, base);
    return { lang, words: WORDS[lang] };
  },
  sheet,
});
