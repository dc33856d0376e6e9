import { expect, test } from 'vitest';
import { readDataset } from '../../src/data/dataset.ts';
import { readFolder } from '../../src/data/folder.ts';
import { roots } from '../../src/roots.ts';
import { sitePages } from './pages.ts';
import { readBack } from './read-back.ts';

interface Shown {
  address: string;
  id: string;
  value: string | undefined;
  text: string;
}

const reading = readDataset(readFolder(roots.data));
if (!reading.ok) throw new Error('data/ has faults: npm run check lists them');
const { figures } = reading.dataset;

const shown: Shown[] = [];
for (const { address, $ } of sitePages()) {
  for (const element of $('[data-figure]')) {
    const { 'data-figure': id = '', value } = element.attribs;
    shown.push({ address, id, value, text: $(element).text() });
  }
}

test('the site shows figures', () => {
  expect(shown.length).toBeGreaterThan(figures.size);
});

test('every figure shown is the cell it was read from, on each page and in each form', () => {
  const altered = shown.flatMap(({ address, id, value, text }) => {
    const raw = figures.get(id)?.raw;
    return raw !== undefined && value === raw && readBack(text) === raw
      ? []
      : [
          `${address} ${id}: the cell "${String(raw)}", the value "${String(value)}", the text "${text}"`,
        ];
  });
  expect(altered).toEqual([]);
});
