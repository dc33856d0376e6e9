import { makeAlike, type Alike } from '../../data/alike.ts';
import type { FinderEntry } from './model.ts';

/** Answers below the field while one types. The list is fetched when something is typed first. */

/** As many answers as are read without scrolling for long. */
const MOST = 20;
/** Above every likeness of a name alone. */
const PLACED = 10;

interface Findables {
  entries: readonly FinderEntry[];
  byName: Alike;
  /** "an minh kien giang" */
  withProvince: Alike;
}

const form = document.querySelector<HTMLFormElement>('#tim');
const input = form?.querySelector('input');
const said = form?.querySelector('output');
/** A list with one answer in it, which others are made after. */
const list = form?.querySelector('template')?.content.querySelector('ul');
const item = list?.querySelector('li');
let findables: Promise<Findables> | undefined;

if (form && input && said && list && item) {
  const words = form.dataset;
  list.replaceChildren();
  form.append(list);
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  input.addEventListener('input', () => {
    findables ??= load(words['file'] ?? '');
    void findables.then(
      (all) => {
        answer(all, input.value.trim());
      },
      () => {
        // Tried again at the next letter.
        findables = undefined;
        said.value = words['failed'] ?? '';
      },
    );
  });

  const answer = (all: Findables, wanted: string) => {
    const found = wanted === '' ? [] : nearestFirst(all, wanted);
    list.replaceChildren(...found.slice(0, MOST).map((entry) => itemAfter(item, entry)));
    said.value = wanted === '' ? '' : sentence(found.length);
  };

  const sentence = (count: number) => {
    if (count === 0) return words['none'] ?? '';
    const [words_, number] = count > MOST ? [words['many'], MOST] : [words['found'], count];
    return (words_ ?? '').replace('{}', String(number));
  };
}

/** Those of the name come before those that need their province for it. */
function nearestFirst({ entries, byName, withProvince }: Findables, wanted: string): FinderEntry[] {
  const [named, placed] = [byName(wanted), withProvince(wanted)];
  return entries
    .flatMap((entry, at) => {
      const [how, where] = [named[at] ?? null, placed[at] ?? null];
      return how === null && where === null ? [] : [{ entry, how: how ?? PLACED + (where ?? 0) }];
    })
    .sort((a, b) => a.how - b.how)
    .map(({ entry }) => entry);
}

async function load(file: string): Promise<Findables> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(String(response.status));
  const entries = (await response.json()) as FinderEntry[];
  return {
    entries,
    byName: makeAlike(entries.map(([name]) => name)),
    withProvince: makeAlike(entries.map(([name, province]) => `${name} ${province}`)),
  };
}

function itemAfter(pattern: Node, [name, province, href]: FinderEntry): Node {
  const item = pattern.cloneNode(true);
  if (!(item instanceof HTMLElement)) return item;
  const [link, where] = [item.querySelector('a'), item.querySelector('small')];
  if (link) Object.assign(link, { href, textContent: name });
  if (where) where.textContent = province;
  return item;
}
