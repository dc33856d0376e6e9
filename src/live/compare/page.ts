import { blocksOf, isGap, type Block } from './blocks.ts';
import { chartOf } from './chart-of.ts';
import { readChoice, writeChoice, type Choice, type Fields, type Refused } from './choice.ts';
import { csvOf } from './csv.ts';
import { make } from './element.ts';
import type { Catalogue, MeasureFile } from './entries.ts';
import { ChoiceForm } from './form.ts';
import { apartWords, blockWords, refusedWords } from './obstacles.ts';
import { tableOf } from './table.ts';
import { tell } from './tell.ts';
import type { CompareWords } from './words.ts';
import styles from './compare.css?url';

export interface CompareTools {
  /** The file of all that can be chosen, and that of the figures of a measure. */
  catalogue: string;
  figures: (measure: string) => string;
  fields: Fields;
  locale: string;
  /** The mark of made-up figures; null of real ones. */
  sample: string | null;
  words: CompareWords;
}

/**
 * Shows the form of the page and what is chosen in it. The choice stands in the address: each change is a step back, and
 * the page is what its address says. A browser that cannot draw keeps the comparisons that are ready.
 */
export async function wakeCompare(form: HTMLFormElement, tools: CompareTools): Promise<void> {
  const [status, result] = [
    document.querySelector('main [role=status]'),
    document.querySelector('#ket-qua'),
  ];
  if (!status || !result) return;
  if (!('groupBy' in Map)) {
    form.parentElement?.setAttribute('hidden', '');
    return;
  }
  try {
    const [catalogue] = await Promise.all([fetched<Catalogue>(tools.catalogue), linked()]);
    new Comparison(form, status, result, catalogue, tools);
  } catch {
    status.textContent = tools.words.failed;
  }
}

async function fetched<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(address);
  return (await response.json()) as T;
}

function linked(): Promise<unknown> {
  const link = make('link', { rel: 'stylesheet', href: styles });
  document.head.append(link);
  return new Promise((done) => {
    link.addEventListener('load', done);
    link.addEventListener('error', done);
  });
}

class Comparison {
  readonly #status: Element;
  readonly #result: Element;
  readonly #catalogue: Catalogue;
  readonly #tools: CompareTools;
  readonly #form: ChoiceForm;
  readonly #files = new Map<string, Promise<MeasureFile>>();
  /** The search that is being shown: what comes later for another is thrown away. */
  #asked = '';

  constructor(
    form: HTMLFormElement,
    status: Element,
    result: Element,
    catalogue: Catalogue,
    tools: CompareTools,
  ) {
    [this.#status, this.#result, this.#catalogue, this.#tools] = [status, result, catalogue, tools];
    this.#form = new ChoiceForm(form, catalogue, tools.fields, tools.words);
    form.addEventListener('change', () => {
      const { choice } = readChoice(catalogue, this.#form.asked, tools.fields);
      if (!choice) return;
      history.pushState(null, '', writeChoice(choice, tools.fields));
      void this.#show();
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    addEventListener('popstate', () => void this.#show());
    form.hidden = false;
    void this.#show();
  }

  async #show(): Promise<void> {
    const { words, fields } = this.#tools;
    const { choice, refused } = readChoice(this.#catalogue, location.search, fields);
    if (!choice) return;
    const asked = (this.#asked = location.search);
    this.#form.show(choice);
    if (asked === '') {
      this.#result.replaceChildren();
      this.#status.textContent = words.choose;
      return;
    }
    if (choice.measures.some(({ id }) => !this.#files.has(id)))
      this.#status.textContent = words.loading;
    try {
      const files = await Promise.all(choice.measures.map(({ id }) => this.#file(id)));
      const blocks = files.map((file) => blocksOf(file, choice));
      const shown = await this.#laidOut(choice, refused, blocks);
      if (asked !== this.#asked) return;
      this.#result.replaceChildren(...shown);
      this.#status.textContent = words.ready({
        tables: blocks.flat().length,
        figures: figuresIn(blocks.flat()),
      });
    } catch {
      if (asked === this.#asked) this.#status.textContent = words.failed;
    }
  }

  #file(measure: string): Promise<MeasureFile> {
    const known = this.#files.get(measure) ?? fetched<MeasureFile>(this.#tools.figures(measure));
    this.#files.set(measure, known);
    // What failed is tried again.
    known.catch(() => this.#files.delete(measure));
    return known;
  }

  async #laidOut(
    choice: Choice,
    refused: Refused,
    blocks: readonly Block[][],
  ): Promise<HTMLElement[]> {
    const { words } = this.#tools;
    const why = [
      ...refusedWords(words.obstacles, choice, refused),
      ...apartWords(words.obstacles, choice, blocks),
    ];
    const all = blocks.flat();
    const sections = await Promise.all(all.map((block, at) => this.#section(block, at)));
    return [...listOf(why), ...sections, ...(all.length > 0 ? [this.#download(all)] : [])];
  }

  async #section(block: Block, at: number): Promise<HTMLElement> {
    const { words, sample, locale } = this.#tools;
    const { measure, part } = block;
    const message = words.told(tell(block));
    const spec = chartOf(block, {
      id: `so-sanh-${String(at)}`,
      message,
      words: { ...words.chart, gaps: words.gaps, sample, locale },
    });
    const why = [
      ...(typeof spec === 'string' ? [words.noPicture[spec]] : []),
      ...blockWords(words.obstacles, block),
    ];
    return make(
      'section',
      {},
      make('h2', {}, words.part({ measure: measure.name, part })),
      make('p', {}, message),
      ...(typeof spec === 'string' ? [] : [await pictureOf(spec)]),
      tableOf(block, words),
      ...listOf(why),
      make('p', {}, make('a', { href: measure.href }, words.toIndicator)),
    );
  }

  #download(blocks: readonly Block[]): HTMLElement {
    const { words } = this.#tools;
    const csv = csvOf(blocks, { columns: words.csv, gaps: words.gaps }, location.origin);
    const href = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
    return make('p', { class: 'files' }, make('a', { href, download: words.file }, words.download));
  }
}

async function pictureOf(spec: Exclude<ReturnType<typeof chartOf>, string>): Promise<HTMLElement> {
  const figure = make('figure');
  const { drawIn } = await import('./draw.ts');
  await drawIn(figure, spec);
  return figure;
}

function listOf(sentences: readonly string[]): HTMLElement[] {
  if (sentences.length === 0) return [];
  return [make('ul', { class: 'why' }, ...sentences.map((sentence) => make('li', {}, sentence)))];
}

function figuresIn(blocks: readonly Block[]): number {
  const cells = blocks.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return cells.reduce((sum, cell) => sum + (isGap(cell) ? 0 : cell.said.length), 0);
}
