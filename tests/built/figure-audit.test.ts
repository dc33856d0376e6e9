import { expect, test } from 'vitest';
import { readDataset } from '../../src/data/dataset.ts';
import { readFolder } from '../../src/data/folder.ts';
import { roots } from '../../src/roots.ts';
import { addressesFor } from '../../src/site/addresses.ts';
import { siteSetting } from '../../src/data/settings.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { isPlainNumber } from '../../src/site/parts/figure/plain-number.ts';
import { sitePages } from './pages.ts';
import { readBack } from './read-back.ts';

interface Shown {
  address: string;
  id: string;
  /** Null where the text alone says it. */
  value: string | null | undefined;
  text: string;
}

const reading = readDataset(readFolder(roots.data));
if (!reading.ok) throw new Error('data/ has faults: npm run check lists them');
const { figures } = reading.dataset;
/** A figure that is a link is named by where that leads: to its card. */
const idOf = new Map(
  LOCALES.flatMap(({ locale }) => {
    const { card } = addressesFor(locale, siteSetting(reading.dataset, 'address'));
    return [...figures.values()].map((figure) => [card(figure), figure.id] as const);
  }),
);

const shown: Shown[] = [];
for (const { address, $ } of sitePages()) {
  for (const element of $('data')) {
    const { 'data-figure': named, value } = element.attribs;
    const id = named ?? idOf.get($(element).parent('a').attr('href') ?? '') ?? '';
    shown.push({ address, id, value, text: $(element).text() });
  }
  // A plain number is a link to its card, without its value beside it. Other words, and years, lead to cards too.
  for (const link of $('a:not(:has(data))')) {
    const id = idOf.get($(link).attr('href') ?? '');
    const text = $(link).text();
    if (id !== undefined && isPlainNumber(text) && !/^\d{4}$/.test(text))
      shown.push({ address, id, value: null, text });
  }
}

test('the site shows figures', () => {
  expect(shown.length).toBeGreaterThan(figures.size);
});

test('every figure shown is the cell it was read from, on each page and in each form', () => {
  const altered = shown.flatMap(({ address, id, value, text }) => {
    const raw = figures.get(id)?.raw;
    const language = address.startsWith('/en/') ? 'en' : 'vi';
    return raw !== undefined && (value ?? raw) === raw && readBack(text, language) === raw
      ? []
      : [
          `${address} ${id}: the cell "${String(raw)}", the value "${String(value)}", the text "${text}"`,
        ];
  });
  expect(altered).toEqual([]);
});
