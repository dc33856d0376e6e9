import { expect, it } from 'vitest';
import { dutiesOf, dutyYear } from '../../src/derive/duties.ts';
import { datasetWith } from './dataset-with.ts';

const dataset = datasetWith({
  norms: `
    id,       subject_vi, subject_en, basis,  basis_en, from
    cong-bo,  Phải nêu,   Be stated,  Luật 2, Law 2,    2013-07-01
    cong-cu,  Phải nêu,   Be stated,  Luật 1, Law 1,    2010-01-01
    chua-ro,  Phải nêu,   Be stated,  Luật 3, Law 3,`,
  duties: `
    norm,    indicators
    cong-bo, procedures.announced | cases.resolved
    cong-cu, procedures.announced
    chua-ro, national.value`,
});
const ids = (topic: 'one-stop' | 'cases' | 'rating' | 'national') =>
  dutiesOf(dataset, topic).map(({ id }) => id);

it('a rule is about a topic when it names an indicator of its tables; the oldest stands first', () => {
  expect(ids('one-stop')).toEqual(['cong-cu', 'cong-bo']);
  expect(ids('cases')).toEqual(['cong-bo']);
  expect(ids('rating')).toEqual([]);
});

it('a duty is counted from the first whole year in which it holds', () => {
  expect(dutyYear(dutiesOf(dataset, 'one-stop'))).toBe(2010);
  expect(dutyYear(dutiesOf(dataset, 'cases'))).toBe(2014);
});

it('where no rule is known, or none says since when, no year is named', () => {
  expect(dutyYear([])).toBeNull();
  expect(dutyYear(dutiesOf(dataset, 'national'))).toBeNull();
});
