import styles from './choice.css?url';

/** One thing that a reader chooses of how all pages look, by buttons of which one is pressed. */
export interface Choice {
  /** Where the page keeps room for the buttons. */
  place: string;
  /** What is chosen: the name of the group. */
  label: string;
  options: readonly Option[];
  /** Under which name the browser keeps it. */
  key: string;
  /** What holds until something is chosen. */
  usual: string;
  /** Gives the page the look of a value. */
  apply: (value: string) => void;
}

interface Option {
  value: string;
  /** On the button. */
  text: string;
  /** For those who are told, where the text says too little. */
  name?: string;
}

/** Puts the buttons where room is kept for them, as soon as they have their styles. */
export function wakeChoice(choice: Choice): void {
  const place = document.querySelector(choice.place);
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
  link.addEventListener('load', () => {
    place?.setAttribute('role', 'group');
    place?.setAttribute('aria-label', choice.label);
    place?.append(labelOf(choice), ...buttonsOf(choice));
  });
  document.head.append(link);
}

/** Those who do not see the buttons are told what they are by the name of the group. */
function labelOf({ label }: Choice): HTMLElement {
  const small = document.createElement('small');
  small.setAttribute('aria-hidden', 'true');
  small.textContent = label;
  return small;
}

function buttonsOf(choice: Choice): HTMLButtonElement[] {
  const buttons = choice.options.map(buttonOf);
  const press = (value: string) => {
    for (const button of buttons)
      button.setAttribute('aria-pressed', String(button.value === value));
  };
  for (const button of buttons)
    button.addEventListener('click', () => {
      choice.apply(button.value);
      press(button.value);
      keep(choice, button.value);
    });
  press(kept(choice));
  // A page that the browser kept as it was, and shows again, does not know what was chosen since.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    choice.apply(kept(choice));
    press(kept(choice));
  });
  return buttons;
}

function buttonOf({ value, text, name }: Option): HTMLButtonElement {
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', value, textContent: text });
  if (name !== undefined) button.setAttribute('aria-label', name);
  return button;
}

/** What was chosen earlier. */
export function kept({ key, usual }: Pick<Choice, 'key' | 'usual'>): string {
  try {
    return localStorage.getItem(key) ?? usual;
  } catch {
    return usual;
  }
}

function keep({ key }: Choice, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // If the browser forbids storage, the choice is forgotten on the next page.
  }
}
