import { wakeChoice } from './choice.ts';

export interface TextSizeWords {
  label: string;
  /** What each button does, from the usual size up. */
  sizes: readonly string[];
}

/** Lets the reader choose the size of the text. */
export function wakeTextSize({ label, sizes }: TextSizeWords): void {
  wakeChoice({
    place: '.sizes',
    label,
    options: sizes.map((name, size) => ({ value: String(size), text: 'A', name })),
    key: 'text',
    usual: '0',
    apply: (size) => {
      document.documentElement.dataset['text'] = size;
    },
  });
}
