import { describe, expect, it } from 'vitest';
import { shading } from '../../../src/charts/rules/shading.ts';
import { figuresOf } from '../../../src/derive/select.ts';
import { formatsFor } from '../../../src/i18n/format.ts';
import { datasetWith } from '../../derive/dataset-with.ts';

const figures = figuresOf(
  datasetWith({
    scores: `
      unit,    period, index, score
      doi-che, 2019,   cchc,  60
      dao-cau, 2019,   cchc,  62
      so-nang, 2019,   cchc,  90`,
  }),
  'scores.score',
);
const shaded = (units: readonly string[]) => {
  const shown = figures.filter(({ statement }) => units.includes(statement.unit));
  const { stepOf, key } = shading({ f: formatsFor('vi') }, shown, figures);
  return { steps: shown.map(stepOf), key: key.map(({ words }) => words) };
};

describe('shades', () => {
  it('go from the least to the most of all figures on the scale', () => {
    expect(shaded(['doi-che', 'dao-cau', 'so-nang'])).toEqual({
      steps: [0, 0, 4],
      key: ['60 – 62', '90'],
    });
  });
});
