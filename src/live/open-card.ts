import styles from './card.css?url';
import { completeCitations } from './cite-card.ts';
import { copyOnClick } from './copy-card.ts';
import type { CardWords } from './card-tools.ts';

let sheet: Promise<void> | undefined;
let open: HTMLDialogElement | undefined;

/**
 * Shows a card in a window over the page: Esc, a tap beside it, its button and a link within the page close it, and the focus goes back to the
 * figure. Fails when the page of the card or its styles cannot be fetched.
 */
export async function openCard(address: string, words: CardWords): Promise<void> {
  sheet ??= linked();
  const [{ parts, said }] = await Promise.all([partsOf(address), sheet]);
  open ??= windowWith(words);
  const within = open.querySelector('div');
  within?.replaceChildren(...parts);
  if (within) Object.assign(within.dataset, said);
  open.setAttribute('aria-label', parts[0]?.querySelector('h4')?.textContent.trim() ?? '');
  open.scrollTop = 0;
  if (!open.open) open.showModal();
  // A card that a link of a card opened: the link is gone, and its focus with it.
  else open.querySelector('button')?.focus();
}

/**
 * The card, and what its page says once of all figures of its row and its document, and of all cards. Its id may be taken on
 * this page.
 */
async function partsOf(address: string): Promise<{ parts: Element[]; said: DOMStringMap }> {
  const response = await fetch(address);
  // The styles of the other page are not for this one, whose policy forbids them.
  const html = (await response.text()).replace(/<style>[^]*?<\/style>/, '');
  const page = new DOMParser().parseFromString(html, 'text/html');
  const card = page.getElementById(new URL(address).hash.slice(1));
  const row = card?.closest('section');
  const source = row?.parentElement?.closest('section');
  const cards = source?.parentElement;
  if (!card || !row || !source || !cards) throw new Error(address);
  card.removeAttribute('id');
  completeCitations(card);
  const ofAll = [
    ...row.querySelectorAll(':scope > dl'),
    ...source.querySelectorAll(':scope > h2, :scope > dl'),
  ];
  const parts = [card, ...ofAll].map((part) => document.adoptNode(part));
  return { parts, said: cards.dataset };
}

function windowWith({ close }: CardWords): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'card-window';
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: close,
  });
  button.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || leadsWithinPage(target)) dialog.close();
  });
  copyOnClick(dialog);
  dialog.append(button, document.createElement('div'));
  document.body.append(dialog);
  return dialog;
}

/** What it leads to lies under the window. */
function leadsWithinPage(target: EventTarget | null): boolean {
  const link = target instanceof Element ? target.closest('a') : null;
  return link !== null && link.pathname === location.pathname && link.hash !== '';
}

/** Without its styles the window would be unreadable. */
function linked(): Promise<void> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
  return new Promise((loaded, failed) => {
    link.addEventListener('load', () => loaded());
    link.addEventListener('error', () => failed(new Error(styles)));
    document.head.append(link);
  });
}
