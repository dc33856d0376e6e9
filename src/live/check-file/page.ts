import type { CheckedFile, CheckOrder, OpenQuestion, Said } from './told.ts';

export interface CheckWords {
  reading: string;
  tooLarge: string;
  tooSlow: string;
  /** The code or the tables did not come, or the browser is too old for them. */
  impossible: string;
  understood: string;
  faults: string;
  questions: string;
  doubts: string;
  doubtsNote: string;
  again: string;
}

interface Tools {
  place: HTMLElement;
  /** The address of the worker, which is fetched for the first file. */
  worker: string;
  words: CheckWords;
  bounds: { bytes: number; seconds: number };
}

/**
 * Lets a reader choose or drop a file, which is read by a worker and by nobody else: what it is held against is
 * fetched when the page opens, the code for the first file, and after that nothing is asked of any network.
 */
export function wakeCheck({ place, worker: address, words, bounds }: Tools): void {
  const input = place.querySelector<HTMLInputElement>('input[type=file]');
  const status = place.querySelector('[role=status]');
  const results = place.querySelector<HTMLElement>('[data-results]');
  if (!input || !status || !results) return;
  const registers = fetch(place.dataset['against'] ?? '').then((answer) =>
    answer.ok ? answer.text() : Promise.reject(new Error(String(answer.status))),
  );
  // What fails here is said when a file is given.
  registers.catch(() => undefined);
  let worker: Worker | undefined;

  const stop = () => {
    worker?.terminate();
    worker = undefined;
  };

  const ask = async (file: File, answers: CheckOrder['answers']): Promise<CheckedFile | string> => {
    if (file.size > bounds.bytes) return words.tooLarge;
    const order: CheckOrder = {
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
      registers: await registers,
      language: document.documentElement.lang,
      answers,
    };
    const thread = (worker ??= new Worker(address));
    return new Promise((done) => {
      const end = (told: CheckedFile | string) => {
        clearTimeout(timer);
        if (typeof told === 'string') stop();
        done(told);
      };
      const timer = setTimeout(() => {
        end(words.tooSlow);
      }, bounds.seconds * 1000);
      thread.onmessage = ({ data }: MessageEvent<CheckedFile>) => {
        end(data);
      };
      thread.onerror = () => {
        end(words.impossible);
      };
      thread.postMessage(order, [order.bytes.buffer]);
    });
  };

  let latest = 0;
  const check = async (file: File, answers: CheckOrder['answers']) => {
    const own = (latest += 1);
    status.textContent = words.reading;
    const told = await ask(file, answers).catch(() => words.impossible);
    if (own !== latest) return;
    status.textContent = typeof told === 'string' ? told : told.verdict;
    results.replaceChildren(
      ...(typeof told === 'string'
        ? []
        : partsOf(told, words, answers, (more) => void check(file, more))),
    );
  };

  const begin = (files: FileList | null | undefined) => {
    const [file] = files ?? [];
    // The one before it may still be read.
    if (latest > 0) stop();
    if (file) void check(file, []);
  };
  input.addEventListener('change', () => {
    begin(input.files);
  });
  place.addEventListener('dragover', (event) => {
    event.preventDefault();
  });
  place.addEventListener('drop', (event) => {
    event.preventDefault();
    begin(event.dataTransfer?.files);
  });
}

type Answers = CheckOrder['answers'];

function partsOf(
  { understood, faults, questions, doubts }: CheckedFile,
  words: CheckWords,
  answers: Answers,
  again: (answers: Answers) => void,
): Node[] {
  return [
    ...(faults.length === 0 ? [] : [element('h3', words.faults), listOf(faults)]),
    ...(questions.length === 0
      ? []
      : [element('h3', words.questions), formOf(questions, words, answers, again)]),
    ...(doubts.length === 0
      ? []
      : [element('h3', words.doubts), element('p', words.doubtsNote), listOf(doubts)]),
    ...(understood.length === 0 ? [] : [folded(words.understood, understood)]),
  ];
}

function listOf(all: readonly Said[]): HTMLElement {
  const list = document.createElement('ol');
  for (const { where, said, remedy } of all) {
    const item = document.createElement('li');
    if (where !== '') item.append(element('b', where), ' ');
    item.append(said);
    if (remedy !== '') item.append(document.createElement('br'), `→ ${remedy}`);
    list.append(item);
  }
  return list;
}

/** A field for each question: what may be answered is offered, and anything can be typed. */
function formOf(
  questions: readonly OpenQuestion[],
  { again: submit }: CheckWords,
  answers: Answers,
  again: (answers: Answers) => void,
): HTMLElement {
  const form = document.createElement('form');
  questions.forEach(({ id, said, choices }, at) => {
    const label = element('label', said);
    const input = Object.assign(document.createElement('input'), { name: id, autocomplete: 'off' });
    const offered = document.createElement('datalist');
    offered.id = `tra-loi-${String(at)}`;
    for (const { value, says } of choices)
      offered.append(Object.assign(document.createElement('option'), { value, label: says }));
    input.setAttribute('list', offered.id);
    label.append(input, offered);
    form.append(label);
  });
  form.append(element('button', submit));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = [...form.querySelectorAll('input')].map(({ name, value }): [string, string] => [
      name,
      value.trim(),
    ]);
    again([...answers, ...given.filter(([, value]) => value !== '')]);
  });
  return form;
}

function folded(title: string, lines: readonly string[]): HTMLElement {
  const details = document.createElement('details');
  const list = document.createElement('ul');
  list.append(...lines.map((line) => element('li', line)));
  details.append(element('summary', title), list);
  return details;
}

function element(name: string, words: string): HTMLElement {
  return Object.assign(document.createElement(name), { textContent: words });
}
