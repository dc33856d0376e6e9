import { keptPages, isOff, turnOff, turnOn } from './store.ts';
import { baseOfWorker, keepForOffline } from './register.ts';
import { titleIn } from './page-text.ts';

export interface DeviceWords {
  /** How many pages are kept. */
  count: (count: number) => string;
  off: string;
  removed: string;
  /** When the browser gives no room to keep anything in. */
  impossible: string;
  remove: string;
  turnOn: string;
}

interface Device {
  place: HTMLElement;
  /** The address of the worker. */
  worker: string;
  words: DeviceWords;
}

/** What is chosen and remembered beside pages. */
const CHOICES = ['text', 'look'];

/** Shows what is kept, with one button that removes all of it or, where nothing is wanted, begins again. */
export async function showKept({ place, worker, words }: Device): Promise<void> {
  const base = baseOfWorker(worker);
  const [status, button] = [place.querySelector('[role=status]'), place.querySelector('button')];
  if (!status || !button) return;
  const list = document.createElement('ul');
  list.className = 'chips';
  button.after(list);
  const show = async (said?: string) => {
    const off = await isOff(base);
    const pages = await keptPages(base);
    status.textContent = said ?? (off ? words.off : words.count(pages.length));
    button.textContent = off ? words.turnOn : words.remove;
    list.hidden = pages.length === 0;
    list.replaceChildren(...pages.map(({ path, html }) => itemOf(path, titleIn(html))));
  };
  const change = async () => {
    if (await isOff(base)) {
      await turnOn(base);
      keepForOffline(worker);
      await show();
    } else {
      await removeAll(base);
      await show(words.removed);
    }
  };
  const fail = () => {
    status.textContent = words.impossible;
    button.hidden = true;
  };
  button.addEventListener('click', () => {
    change().catch(fail);
  });
  await show().catch(fail);
}

function itemOf(path: string, title: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href: path });
  // What the page wrote as "&amp;" is read back.
  link.textContent = new DOMParser().parseFromString(title, 'text/html').body.textContent;
  item.append(link);
  return item;
}

async function removeAll(base: string): Promise<void> {
  await turnOff(base);
  for (const choice of CHOICES) localStorage.removeItem(choice);
  const registration = await navigator.serviceWorker.getRegistration(base);
  await registration?.unregister();
}
