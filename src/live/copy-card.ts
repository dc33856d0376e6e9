import { say } from './say.ts';

/**
 * Copies the sentence of a card, with its address, when its button is pressed: for all cards within a part of a page, which
 * has the words that are said then (data-said, data-failed).
 */
export function copyOnClick(within: Element): void {
  within.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('.card button') : null;
    if (button) void copy(button);
  });
}

async function copy(button: HTMLElement): Promise<void> {
  const card = button.closest<HTMLElement>('.card');
  const sentence = card?.querySelector('blockquote');
  const address = card?.querySelector('.address');
  if (!sentence || !address) return;
  const { said = '', failed = '' } = button.closest<HTMLElement>('[data-said]')?.dataset ?? {};
  try {
    await navigator.clipboard.writeText(
      `${sentence.textContent.trim()} ${address.textContent.trim()}`,
    );
    say(button, said);
  } catch {
    getSelection()?.selectAllChildren(sentence);
    say(button, failed);
  }
}
