import { expect, test } from 'vitest';
import { publisherInSentence } from '../../src/i18n/en/publisher.ts';

test.each([
  ['Portal of Bến Mơ Province', 'the Portal of Bến Mơ Province'],
  ["People's Committee of Bến Mơ Province", "the People's Committee of Bến Mơ Province"],
  ['Lao Động newspaper (English edition)', 'the Lao Động newspaper (English edition)'],
  ['Document library 123docz.net', 'the document library 123docz.net'],
  ['Legal documents site hethongphapluat.vn', 'the legal documents site hethongphapluat.vn'],
  ['Open data, copied from papi.org.vn', 'open data, copied from papi.org.vn'],
  ['Vietnam.vn (after An Giang newspaper)', 'Vietnam.vn (after An Giang newspaper)'],
  ['VietnamPlus (English edition)', 'VietnamPlus (English edition)'],
])('%s is "%s" inside a sentence', (name, said) => {
  expect(publisherInSentence(name)).toBe(said);
});
