import { fold } from '../../data/fold.ts';
import type { FinderEntry } from './model.ts';

/** Answers below the field while one types. The list is fetched when something is typed first. */

/** As many answers as are read without scrolling for long. */
const MOST = 20;

interface Findable {
  entry: FinderEntry;
  folded: string;
}

const form = document.querySelector<HTMLFormElement>('#tim');
const input = form?.querySelector('input');
const said = form?.querySelector('output');
/** A list with one answer in it, which others are made after. */
const list = form?.querySelector('template')?.content.querySelector('ul');
const item = list?.querySelector('li');
let entries: Promise<Findable[]> | undefined;

if (form && input && said && list && item) {
  const words = form.dataset;
  list.replaceChildren();
  form.append(list);
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  input.addEventListener('input', () => {
    entries ??= load(words['file'] ?? '');
    void entries.then(
      (all) => {
        answer(all, fold(input.value));
      },
      () => {
        // Tried again at the next letter.
        entries = undefined;
        said.value = words['failed'] ?? '';
      },
    );
  });

  const answer = (all: readonly Findable[], wanted: string) => {
    const found = wanted === '' ? [] : all.filter(({ folded }) => folded.includes(wanted));
    list.replaceChildren(...found.slice(0, MOST).map(({ entry }) => itemAfter(item, entry)));
    said.value = wanted === '' ? '' : sentence(found.length);
  };

  const sentence = (count: number) => {
    if (count === 0) return words['none'] ?? '';
    const [words_, number] = count > MOST ? [words['many'], MOST] : [words['found'], count];
    return (words_ ?? '').replace('{}', String(number));
  };
}

async function load(file: string): Promise<Findable[]> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(String(response.status));
  const all = (await response.json()) as FinderEntry[];
  return all.map((entry) => ({ entry, folded: fold(entry[0]) }));
}

function itemAfter(pattern: Node, [name, province, href]: FinderEntry): Node {
  const item = pattern.cloneNode(true);
  if (!(item instanceof HTMLElement)) return item;
  const [link, where] = [item.querySelector('a'), item.querySelector('small')];
  if (link) Object.assign(link, { href, textContent: name });
  if (where) where.textContent = province;
  return item;
}
