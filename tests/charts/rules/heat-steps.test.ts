import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classStep, evenSteps, STEPS } from '../../../src/charts/rules/heat-steps.ts';

const stepsOf = (...values: number[]) => values.map(evenSteps(values));

describe('the step of a cell', () => {
  it('is even between the smallest and the largest figure', () => {
    expect(stepsOf(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });

  it('is shared by equal figures, and by close ones rather than by far ones', () => {
    expect(stepsOf(7, 7, 7)).toEqual([0, 0, 0]);
    expect(stepsOf(0.85, 1.95, 1.96, 2.67, 2.78)).toEqual([0, 2, 2, 4, 4]);
  });

  it('of a giant leaves the others pale: they are close to one another', () => {
    expect(stepsOf(1, 2, 3, 4, 253_779)).toEqual([0, 0, 0, 0, 4]);
  });

  it('of the best class is the darkest', () => {
    expect([classStep('excellent'), classStep('weak')]).toEqual([4, 0]);
  });
});

describe('ink on a cell', () => {
  const tokens = readFileSync('src/site/frame/styles/tokens.css', 'utf8');

  it.each(['light', 'dark'] as const)('reads at 7:1 or better in the %s', (scheme) => {
    for (const step of STEPS)
      expect(contrast(token('ink', scheme), cell(step, scheme))).toBeGreaterThanOrEqual(7);
  });

  it.each(['light', 'dark'] as const)(
    'lies on steps that can be told apart in the %s',
    (scheme) => {
      for (const step of STEPS.slice(1))
        expect(contrast(cell(step, scheme), cell(STEPS[step - 1] ?? 0, scheme))).toBeGreaterThan(
          1.1,
        );
    },
  );

  function cell(step: (typeof STEPS)[number], scheme: 'light' | 'dark'): number[] {
    if (step === 0) return token('paper', scheme);
    const [, rule = ''] =
      new RegExp(`--shade${String(step)}: (light-dark[^;]+);`).exec(tokens) ?? [];
    const mixes = [...rule.matchAll(/in srgb, #(\w+) (\d+)%, #(\w+)/g)];
    const [, sea = '', share = '', paper = ''] = mixes[scheme === 'light' ? 0 : 1] ?? [];
    // They are mixed of the colours that they are named after.
    expect([parts(sea), parts(paper)]).toEqual([token('sea', scheme), token('paper', scheme)]);
    const under = parts(paper);
    return parts(sea).map(
      (part, index) => (part * Number(share) + (under[index] ?? 0) * (100 - Number(share))) / 100,
    );
  }

  function token(name: string, scheme: 'light' | 'dark'): number[] {
    const [, light, dark] =
      new RegExp(`--${name}: light-dark\\(#(\\w+), #(\\w+)\\)`).exec(tokens) ?? [];
    return parts((scheme === 'light' ? light : dark) ?? '');
  }

  function parts(hex: string): number[] {
    return [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  }
});

/** WCAG 2.2. */
function contrast(a: readonly number[], b: readonly number[]): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, two) => one - two);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) =>
    part <= 10.31 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
