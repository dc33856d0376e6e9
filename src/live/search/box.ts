import type { Found, SearchEntry, SearchTools, SearchWords } from './entries.ts';
import type { Finder } from './finder.ts';
import styles from './search.css?url';

/** The most answers shown at once: more would have to be scrolled through. */
const MOST = 10;
/** The most letters of the query that an answer repeats. */
const QUOTED = 60;

/** Lets each box of the page answer as one types. The index is fetched when a box is first entered. */
export function wakeSearch(tools: SearchTools): void {
  let finder: Promise<Finder> | undefined;
  const ready = () =>
    (finder ??= load(tools).catch((reason: unknown) => {
      // Tried again at the next letter.
      finder = undefined;
      throw reason;
    }));
  for (const form of document.querySelectorAll<HTMLFormElement>('form[role=search]')) {
    const input = form.querySelector('input');
    if (input) new Box(form, input, ready, tools.words);
  }
}

async function load(tools: SearchTools): Promise<Finder> {
  const linked = new Promise((done) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
    link.addEventListener('load', done);
    link.addEventListener('error', done);
    document.head.append(link);
  });
  const [{ makeFinder }, response] = await Promise.all([
    import('./finder.ts'),
    fetched(tools.file),
    linked,
  ]);
  return makeFinder((await response.json()) as SearchEntry[], tools);
}

async function fetched(file: string): Promise<Response> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(String(response.status));
  return response;
}

/**
 * One field and the answers below it. Down and up go through the answers, Escape shuts them and goes back to the field,
 * Enter in the field leads to the page of answers, whose address can be shared.
 */
class Box {
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #words: SearchWords;
  readonly #ready: () => Promise<Finder>;
  readonly #said = document.createElement('output');
  readonly #list = document.createElement('ul');
  readonly #panel = document.createElement('div');

  constructor(
    form: HTMLFormElement,
    input: HTMLInputElement,
    ready: () => Promise<Finder>,
    words: SearchWords,
  ) {
    [this.#form, this.#input, this.#ready, this.#words] = [form, input, ready, words];
    this.#panel.className = 'answers';
    this.#panel.hidden = true;
    this.#panel.append(this.#said, this.#list);
    form.append(this.#panel);
    // What fails here is said when something is typed.
    input.addEventListener('focus', () => void ready().catch(() => undefined), { once: true });
    input.addEventListener('input', () => void this.#answer());
    form.addEventListener('keydown', (event) => this.#onKey(event));
    form.addEventListener('focusout', ({ relatedTarget }) => {
      if (!this.#stays && !(relatedTarget instanceof Node && form.contains(relatedTarget)))
        this.#panel.hidden = true;
    });
    if (this.#stays) this.#restore();
  }

  /** On the page of answers they stay, and the address follows what is typed. */
  get #stays(): boolean {
    return this.#form.hasAttribute('data-stays');
  }

  /** A box may be for some pages only: those whose addresses begin so. */
  #answersWith(href: string): boolean {
    const { within } = this.#form.dataset;
    return within === undefined || within.split(' ').some((start) => href.startsWith(start));
  }

  #restore(): void {
    this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
    if (this.#input.value !== '') void this.#answer();
  }

  async #answer(): Promise<void> {
    const written = this.#input.value;
    if (this.#stays) keepInAddress(written);
    if (written.trim() === '') {
      this.#show('', []);
      return;
    }
    try {
      const find = await this.#ready();
      // Another key was hit while the index was on its way.
      if (written !== this.#input.value) return;
      const { found, whole } = find(written, (href) => this.#answersWith(href));
      const shown = found.slice(0, this.#stays && whole ? 4 * MOST : MOST);
      this.#show(this.#saidOf(written, whole, found.length, shown.length), shown);
    } catch {
      this.#show(this.#words.failed, []);
    }
  }

  #saidOf(written: string, whole: boolean, count: number, shown: number): string {
    const query = written.length > QUOTED ? `${written.slice(0, QUOTED)}…` : written;
    if (count === 0) return this.#words.nothing(query);
    return whole ? this.#words.found({ count, shown }) : this.#words.near(query);
  }

  #show(said: string, found: readonly Found[]): void {
    this.#said.textContent = said;
    this.#list.replaceChildren(...found.map(itemOf));
    this.#panel.hidden = said === '';
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !this.#stays && !this.#panel.hidden) {
      this.#panel.hidden = true;
      this.#input.focus();
      event.preventDefault();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || this.#panel.hidden) return;
    const stops = [this.#input, ...this.#list.querySelectorAll('a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    stops[at + step]?.focus();
    event.preventDefault();
  }
}

/** Some browsers refuse it when one types fast: the answers come all the same. */
function keepInAddress(written: string): void {
  try {
    history.replaceState(null, '', addressOf(written));
  } catch {
    // The address stays that of an earlier letter.
  }
}

/** The address of the page as it is, with what is asked in it. */
function addressOf(written: string): string {
  return written.trim() === '' ? location.pathname : `?${new URLSearchParams({ q: written })}`;
}

function itemOf({ title, kind, href, answer }: Found): HTMLLIElement {
  const link = Object.assign(document.createElement('a'), { href });
  const name = document.createElement('b');
  name.textContent = title;
  const what = document.createElement('small');
  what.textContent = kind;
  link.append(name, ' ', what);
  if (answer !== '') {
    const line = document.createElement('span');
    line.textContent = answer;
    link.append(line);
  }
  const item = document.createElement('li');
  item.append(link);
  return item;
}
