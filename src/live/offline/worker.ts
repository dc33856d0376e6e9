import { whatIsAsked } from './asked.ts';
import { fetchAhead, type AheadRequest, type Places } from './fetch-ahead.ts';
import { dayOf, titleIn, withLine } from './page-text.ts';
import { findFile, findPage, keepFile, keepPage, keptPages, type KeptPage } from './store.ts';
import { whichAnswer } from './which-answer.ts';
import type { FetchEvent, WorkerScope } from './worker-scope.ts';

export interface WorkerWords {
  /** What stands over a page that comes from the store; the day of its edition, null before any. */
  kept: (day: string | null) => string;
  /** Of a page that was never seen, when there is no network. */
  title: string;
  text: string;
  list: string;
  nothing: string;
  again: string;
}

interface WorkerTools {
  places: Places;
  /** The words of the language that a page is in, and the name of that language. */
  wordsOf: (path: string) => { lang: string; words: WorkerWords };
  /** The address of the styles of the line. */
  sheet: string;
}

/** How long a reader waits for the network, in ms, when a copy of the page is kept. */
const PATIENCE = 4000;

declare const self: WorkerScope;

/**
 * Answers for the site when the network does not. Whatever goes wrong with what is kept, a request is answered by the
 * network as if there were no worker.
 */
export function startWorker({ places, sheet, wordsOf }: WorkerTools): void {
  const { scope } = self.registration;
  const base = new URL(scope).pathname;
  self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
  self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
  self.addEventListener('message', (event) => {
    if (isAheadRequest(event.data))
      event.waitUntil(fetchAhead({ base, places, sheet }, event.data).catch(nothing));
  });
  self.addEventListener('fetch', (event) => {
    const asked = whatIsAsked(event.request, scope);
    if (asked === 'page') event.respondWith(page(event));
    if (asked === 'file') event.respondWith(file(event));
  });

  async function page(event: FetchEvent): Promise<Response> {
    const path = new URL(event.request.url).pathname;
    const network = fetch(event.request).catch(() => null);
    // Before the page is read, which empties it.
    const copy = network.then((response) => (isWhole(response) ? response.clone() : null));
    event.waitUntil(
      copy.then((response) => response && keepPage(base, path, response)).catch(nothing),
    );
    const answer = await whichAnswer({
      network: copy.then(() => network),
      limit: pause(PATIENCE),
      find: () => findPage(base, path).catch(nothing),
    });
    if (answer.from === 'network') return answer.response;
    return answer.from === 'store' ? keptCopy(answer.page) : neverSeen(path);
  }

  function keptCopy({ path, edition, headers, html }: KeptPage): Response {
    const line = wordsOf(path).words.kept(edition === '' ? null : dayOf(edition));
    return new Response(withLine(html, { line, sheet }), { headers });
  }

  async function neverSeen(path: string): Promise<Response> {
    const kept = await keptPages(base).catch(() => []);
    return new Response(plainPage(wordsOf(path), { kept, sheet }), {
      status: 503,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
  }

  async function file(event: FetchEvent): Promise<Response> {
    const path = new URL(event.request.url).pathname;
    const kept = await findFile(base, path).catch(nothing);
    if (kept) return kept;
    const response = await fetch(event.request);
    if (isWhole(response)) event.waitUntil(keepFile(base, path, response.clone()).catch(nothing));
    return response;
  }
}

/** A page that is readable without its few styles, should they not be kept. */
function plainPage(
  { lang, words }: ReturnType<WorkerTools['wordsOf']>,
  { kept, sheet }: { kept: readonly KeptPage[]; sheet: string },
): string {
  const items = kept.map(({ path, html }) => `<li><a href="${path}">${titleIn(html)}</a></li>`);
  const list = `<h2>${words.list}</h2><ul>${items.join('')}</ul>`;
  return [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${words.title}</title><link rel="stylesheet" href="${sheet}"></head>`,
    `<body class="never"><main><h1>${words.title}</h1><p>${words.text}</p>`,
    `<p><a href="">${words.again}</a></p>`,
    items.length === 0 ? `<p>${words.nothing}</p>` : list,
    '</main></body></html>',
  ].join('');
}

/** An answer of this site, all there and not led elsewhere. */
function isWhole(response: Response | null): response is Response {
  return response?.status === 200 && response.type === 'basic' && !response.redirected;
}

function isAheadRequest(message: unknown): message is AheadRequest {
  return typeof message === 'object' && message !== null && 'path' in message && 'files' in message;
}

async function pause(time: number): Promise<null> {
  return new Promise((over) => setTimeout(() => over(null), time));
}

function nothing(): undefined {
  return undefined;
}
