import type { CardTools } from './card-tools.ts';

/** A figure that is tapped opens its card over the page. The rest is fetched for the first reader who taps one. */
export function wakeCards({ folder, words }: CardTools): void {
  if (!('HTMLDialogElement' in window)) return;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !leadsToCard(link, folder) || isForAnotherTab(event)) return;
    event.preventDefault();
    import('./open-card.ts')
      .then(({ openCard }) => openCard(link.href, words))
      // When something does not load, the link leads where it always leads.
      .catch(() => location.assign(link.href));
  });
}

function leadsToCard({ origin, pathname, hash }: HTMLAnchorElement, folder: string): boolean {
  const elsewhere = pathname !== location.pathname;
  return origin === location.origin && pathname.includes(folder) && hash !== '' && elsewhere;
}

function isForAnotherTab({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
}
