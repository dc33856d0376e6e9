import { kept, wakeChoice } from './choice.ts';

export interface LookWords {
  label: string;
  system: string;
  light: string;
  dark: string;
}

/** What pages are told when their colours were changed by a choice: canvases are drawn anew. */
export const LOOK_CHANGED = 'look-changed';

/** Under which name the browser keeps the choice; empty is "as the system". */
const KEPT = { key: 'look', usual: '' };

/** Lets the reader choose light or dark. Where the system forces colours there is nothing to choose. */
export function wakeLook({ label, system, light, dark }: LookWords): void {
  if (matchMedia('(forced-colors: active)').matches) return;
  colourBrowser(kept(KEPT));
  wakeChoice({
    ...KEPT,
    place: '.looks',
    label,
    options: [
      { value: '', text: system },
      { value: 'light', text: light },
      { value: 'dark', text: dark },
    ],
    apply: (look) => {
      document.documentElement.dataset['look'] = look;
      colourBrowser(look);
      document.dispatchEvent(new Event(LOOK_CHANGED));
    },
  });
}

/** The bars around the page: of its two colours the browser takes the one that is meant for the screen. */
function colourBrowser(look: string): void {
  const metas = document.querySelectorAll<HTMLMetaElement>('[name=theme-color]');
  for (const [at, own] of ['light', 'dark'].entries()) {
    const chosen = look === own ? 'all' : 'not all';
    metas[at]?.setAttribute('media', look === '' ? `(prefers-color-scheme: ${own})` : chosen);
  }
}
