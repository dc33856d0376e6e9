import { expect, it } from 'vitest';
import { tickNames } from '../../../src/charts/paper/tick-names.ts';

it.each([
  ['the same day of other years', ['31/12/2016', '31/12/2017'], ['2016', '2017']],
  ['a date of two sources', ['31/12/2016', '31/12/2016', '31/12/2017'], ['2016', '2016', '2017']],
  ['the same day in English', ['30 Jun 2016', '30 Jun 2018'], ['2016', '2018']],
])('an axis names %s by its year', (_, given, named) => {
  expect(tickNames(given)).toEqual(named);
});

it.each([
  ['different days', ['31/12/2016', '30/6/2017']],
  ['two dates of one year', ['31/12/2016', '31/12/2016']],
  ['one date', ['31/12/2016']],
  ['quarters', ['Quý I/2023', 'Quý I/2024']],
  ['months', ['T7/2023', 'T7/2024']],
  ['stretches of days', ['1/1/2019 – 31/5/2019', '1/1/2020 – 31/5/2020']],
  ['years', ['2016', '2017']],
  ['a date and what was left out', ['31/12/2016', '…', '31/12/2019']],
  ['nothing', []],
])('an axis names %s in full', (_, given) => {
  expect(tickNames(given)).toEqual(given);
});
