import styles from './text-size.css?url';

export interface TextSizeWords {
  label: string;
  /** What each button does, from the usual size up. */
  sizes: readonly string[];
}

/** Puts the buttons that choose the size of the text where room is kept for them, as soon as they have their styles. */
export function wakeTextSize(words: TextSizeWords): void {
  const place = document.querySelector('.sizes');
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
  link.addEventListener('load', () => {
    place?.setAttribute('role', 'group');
    place?.setAttribute('aria-label', words.label);
    place?.append(labelOf(words), ...buttonsOf(words));
  });
  document.head.append(link);
}

/** Those who do not see the buttons are told what they are by the name of the group. */
function labelOf({ label }: TextSizeWords): HTMLElement {
  const small = document.createElement('small');
  small.setAttribute('aria-hidden', 'true');
  small.textContent = label;
  return small;
}

function buttonsOf({ sizes }: TextSizeWords): HTMLButtonElement[] {
  const { dataset } = document.documentElement;
  const buttons = sizes.map(buttonOf);
  const show = () => {
    for (const button of buttons)
      button.setAttribute('aria-pressed', String(button.dataset['size'] === dataset['text']));
  };
  for (const button of buttons)
    button.addEventListener('click', () => {
      choose(button.dataset['size'] ?? '');
      show();
    });
  show();
  return buttons;
}

function buttonOf(label: string, size: number): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'A';
  button.dataset['size'] = String(size);
  button.setAttribute('aria-label', label);
  return button;
}

function choose(size: string): void {
  document.documentElement.dataset['text'] = size;
  try {
    localStorage.setItem('text', size);
  } catch {
    // If the browser forbids storage, the size is forgotten on the next page.
  }
}
