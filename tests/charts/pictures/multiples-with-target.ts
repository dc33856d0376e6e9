import type { MultiplesSpec } from '../../../src/charts/forms/multiples/spec.ts';
import { firm, MADE_UP, named } from '../made-up.ts';

const YEARS = ['2020', '2021', '2022', '2023'];

/** Six units, some above and some below what is to be reached in the last two years. */
export function multiplesWithTarget(): MultiplesSpec {
  return {
    ...MADE_UP,
    id: 'multiples-with-target',
    form: 'multiples',
    message: 'Sáu đơn vị và mục tiêu',
    axis: { label: '% hồ sơ', from: 'data', to: 'data', reversed: false },
    target: { value: 97.5, label: 'mục tiêu: ít nhất 97,5%', from: 2, to: 3 },
    categories: YEARS,
    series: named(6).map((label, unit) => ({
      id: `unit-${String(unit)}`,
      label,
      tone: 'sea',
      points: YEARS.map((_, year) => firm(90 + unit * 1.5 + year)),
    })),
  };
}
