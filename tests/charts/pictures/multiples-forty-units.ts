import type { MultiplesSpec } from '../../../src/charts/forms/multiples/spec.ts';
import { firm, MADE_UP, named } from '../made-up.ts';

/** Forty units over six quarters, one of them a giant that flattens the others on the common scale. */
export function multiplesFortyUnits(): MultiplesSpec {
  const quarters = ['I', 'II', 'III', 'IV'].map((quarter) => `Quý ${quarter}/2019`);
  return {
    ...MADE_UP,
    id: 'multiples-forty-units',
    form: 'multiples',
    message: 'Hồ sơ của bốn mươi đơn vị, một đơn vị hơn hẳn',
    axis: { label: 'hồ sơ', from: 'zero', to: 'data', reversed: false },
    categories: quarters,
    series: named(40).map((label, unit) => ({
      id: `unit-${String(unit)}`,
      label,
      tone: 'sea',
      points: quarters.map((_, quarter) =>
        firm((unit === 11 ? 253_779 : 900 + unit * 731) + ((quarter * unit) % 5) * 400),
      ),
    })),
  };
}
