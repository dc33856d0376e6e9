import { standsOut } from '../../../src/charts/rules/movers.ts';
import type { SlopeSpec } from '../../../src/charts/forms/slope/spec.ts';
import { firm, MADE_UP, named, slanted, SLOPE_WORDS } from '../made-up.ts';

/** Forty units with one giant among them: ten movers in colour, the rest in grey. */
export function slopeFortyUnits(): SlopeSpec {
  const before = named(40).map((_, index) => (index === 11 ? 253_779 : 12_000 + index * 850));
  const after = before.map((value, index) => value + ((index * 31) % 17) * 900 - 7_000);
  const changes = before.map((value, index) => (after[index] ?? 0) - value);
  return {
    ...MADE_UP,
    id: 'slope-forty-units',
    form: 'slope',
    message: 'Bốn mươi đơn vị giữa hai năm',
    axis: { label: 'hồ sơ' },
    categories: named(40),
    drawn: standsOut(changes).map((out, at) => (out ? slanted(changes[at] ?? 0) : 'rest')),
    apart: [],
    directions: SLOPE_WORDS,
    series: [
      { id: 'before', label: '2018', tone: 'slate', points: before.map(firm) },
      { id: 'after', label: '2019', tone: 'sea', points: after.map(firm) },
    ],
  };
}
