import { describe, expect, it } from 'vitest';
import { chooseForm } from '../../../src/charts/rules/choose-form.ts';

describe('the form of a chart over time', () => {
  it.each([
    ['one figure is a sentence', { lines: 1, periods: 1, figures: 1 }, 'sentence'],
    ['forty units in one year are no line', { lines: 40, periods: 1, figures: 40 }, 'sentence'],
    ['nothing is a sentence', { lines: 0, periods: 0, figures: 0 }, 'sentence'],
    ['several units in two years are a slope', { lines: 15, periods: 2, figures: 28 }, 'slope'],
    ['one unit in two years is a line', { lines: 1, periods: 2, figures: 2 }, 'line'],
    ['four units over years share a plot', { lines: 4, periods: 9, figures: 30 }, 'line'],
    ['five have a panel each', { lines: 5, periods: 9, figures: 30 }, 'multiples'],
  ] as const)('%s', (_, shape, form) => {
    expect(chooseForm(shape)).toBe(form);
  });
});
