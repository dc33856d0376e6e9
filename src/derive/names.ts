import type { Dataset, Unit } from '../data/dataset.ts';
import { lastDay } from '../data/period.ts';
import { textOf, type Language, type Text } from '../data/text.ts';

export interface Name {
  full: Text;
  short: Text;
}

/** What a unit was called at the end of a year, or on the last day it lived. */
export function nameIn(dataset: Dataset, unit: Unit, year: number): Name {
  const day = `${String(year)}-12-31`;
  const stretches = dataset.unitNames.get(unit.id) ?? [];
  const stretch =
    stretches.find(({ to }) => to === null || (lastDay(to) ?? day) >= day) ?? stretches.at(-1);
  return stretch ? nameOf(stretch) : nameOf(unit);
}

/** What a unit is called today, or was called last. */
export function latestName(unit: Unit): Name {
  return nameOf(unit);
}

function nameOf(words: Pick<Unit, `${'name' | 'short'}_${Language}`>): Name {
  return {
    full: textOf(words, 'name'),
    short: textOf(words, 'short'),
  };
}
