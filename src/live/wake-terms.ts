import styles from './term.css?url';

export interface TermWords {
  close: string;
  /** The link to the glossary, which says more. */
  more: string;
}

/**
 * A word of the glossary that is tapped or entered says what it means in a small window: Esc, a tap beside it and its
 * button close it, and the focus goes back to the word. What is said came with the page. Without script, and when the
 * styles do not come, the word leads to the glossary.
 */
export function wakeTerms(words: TermWords): void {
  if (!('HTMLDialogElement' in window)) return;
  let open: HTMLDialogElement | undefined;
  let sheet: Promise<void> | undefined;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link?.matches('.term') || isForAnotherTab(event)) return;
    event.preventDefault();
    sheet ??= linked();
    sheet
      .then(() => {
        open ??= windowWith(words);
        show(open, link);
      })
      .catch(() => location.assign(link.href));
  });
}

function show(dialog: HTMLDialogElement, link: HTMLAnchorElement): void {
  const [name, meaning] = dialog.querySelectorAll('b, p');
  const more = dialog.querySelector('a');
  if (!name || !meaning || !more) return;
  name.textContent = link.textContent;
  meaning.textContent = link.title;
  more.href = link.href;
  dialog.setAttribute('aria-label', link.textContent);
  dialog.showModal();
}

function windowWith({ close, more }: TermWords): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'term-window';
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: close,
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || target === button) dialog.close();
  });
  const link = Object.assign(document.createElement('a'), { textContent: more });
  dialog.append(document.createElement('b'), document.createElement('p'), link, button);
  document.body.append(dialog);
  return dialog;
}

function linked(): Promise<void> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
  return new Promise((loaded, failed) => {
    link.addEventListener('load', () => loaded());
    link.addEventListener('error', () => failed(new Error(styles)));
    document.head.append(link);
  });
}

function isForAnotherTab({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
}
