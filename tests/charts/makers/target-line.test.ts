import { expect, it } from 'vitest';
import { targetBeside } from '../../../src/charts/makers/target-line.ts';
import { figuresOf } from '../../../src/derive/select.ts';
import { formatsFor } from '../../../src/i18n/format.ts';
import { stringsFor } from '../../../src/i18n/strings.ts';
import { datasetWith } from '../../derive/dataset-with.ts';

/** The line across units beside one another: "dao-cau,2019,70" is unit, year and score. Districts are to reach 80 from 2019 to 2021. */
function lineAcross(...scores: string[]) {
  const dataset = datasetWith({
    norms: `id, subject_vi, subject_en, value, unit_vi, unit_en, basis, basis_en, from, to, source
      diem-mau, Điểm, Points, 80, điểm, points, Kế hoạch 7/KH, Plan 7/KH, 2019, 2021, bao-cao`,
    targets: `norm, indicator, applies_to, bound, due, index, scope, scope_en
      diem-mau, scores.score, district, at-least, 2021, cchc, ,`,
    scores: `unit,period,index,score,max\n${scores.map((row) => row.replace(/(,\d{4}),/, '$1,cchc,')).join(',100\n')},100`,
  });
  const context = { dataset, locale: 'vi', t: stringsFor('vi'), f: formatsFor('vi') } as const;
  return targetBeside(context, scores, figuresOf(dataset, 'scores.score')).target;
}

it('a target that all are held against is a line across all', () => {
  expect(lineAcross('dao-cau,2019,70', 'doi-che,2019,81')).toEqual({
    value: 80,
    label: 'mục tiêu 2021: ít nhất 80 điểm',
    from: 0,
    to: 1,
  });
});

it('there is none where one figure is older than the target', () => {
  expect(lineAcross('dao-cau,2018,70', 'dao-cau,2019,71')).toBeUndefined();
});

it('there is none where one figure is of after the year in which it was due', () => {
  expect(lineAcross('dao-cau,2021,70', 'dao-cau,2022,71')).toBeUndefined();
});

it('there is none where one figure is of a unit that it is not set for', () => {
  expect(lineAcross('dao-cau,2019,70', 'so-nang,2019,71')).toBeUndefined();
});
