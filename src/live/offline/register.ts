import { savesData } from '../saves-data.ts';
import { isFile } from './asked.ts';
import type { AheadRequest } from './fetch-ahead.ts';
import { isOff } from './store.ts';

/** Once the page is shown: starts the worker and, unless the reader saves data, lets it fetch what shall be kept. */
export function keepForOffline(worker: string): void {
  const line = document.querySelector('body > .kept');
  // A page that came with the line may be of an old edition, and says nothing of what is the latest.
  if (line) sayAloud(line);
  if (!('serviceWorker' in navigator) || !isSecureContext) return;
  const start = () => {
    register(worker, line === null && !savesData()).catch(() => undefined);
  };
  if (document.readyState === 'complete') start();
  else addEventListener('load', start);
}

/** The path that the site stands under: its worker lies there. */
export function baseOfWorker(worker: string): string {
  return new URL('.', new URL(worker, location.href)).pathname;
}

async function register(worker: string, ahead: boolean): Promise<void> {
  const base = baseOfWorker(worker);
  if (await isOff(base)) return;
  await navigator.serviceWorker.register(worker, { updateViaCache: 'none' });
  if (!ahead) return;
  const { active } = await navigator.serviceWorker.ready;
  const request: AheadRequest = {
    path: location.pathname,
    edition: document.documentElement.dataset['edition'] ?? '',
    files: performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name))
      .filter(({ origin, pathname }) => origin === location.origin && isFile(pathname, base))
      .map(({ pathname }) => pathname),
  };
  active?.postMessage(request);
}

/** Words that a page begins with are not read aloud; those that are put into an element that was there before are. */
function sayAloud(line: Element): void {
  const words = line.textContent;
  requestAnimationFrame(() => {
    line.textContent = words;
  });
}
