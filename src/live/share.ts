import { say } from './say.ts';

export interface ShareWords {
  copied: string;
  /** When the browser forbids copying: with the words to copy by hand. */
  byHand: (words: string) => string;
}

/** Passes on a sentence with the address of the page: on a phone by what the phone has for that, elsewhere by copying. */
export function shareOnClick(button: HTMLElement, words: ShareWords): void {
  button.addEventListener('click', () => {
    const text = button.dataset['share'] ?? '';
    const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '';
    void (sharesByHand() ? handOn(text, url) : copy(button, `${text} ${url}`, words));
  });
}

function sharesByHand(): boolean {
  return 'share' in navigator && matchMedia('(pointer: coarse)').matches;
}

async function handOn(text: string, url: string): Promise<void> {
  // Refused when the reader thinks better of it: nothing is to be said.
  await navigator.share({ text, url }).catch(() => undefined);
}

async function copy(button: HTMLElement, sentence: string, words: ShareWords): Promise<void> {
  try {
    await navigator.clipboard.writeText(sentence);
    say(button, words.copied);
  } catch {
    say(button, words.byHand(sentence));
  }
}
