import type { Dataset, Unit } from '../data/dataset.ts';
import { lastDay } from '../data/period.ts';
import type { Text } from '../data/text.ts';

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

function nameOf(words: {
  name_vi: string;
  name_en: string;
  short_vi: string;
  short_en: string;
}): Name {
  return {
    full: { vi: words.name_vi, en: words.name_en },
    short: { vi: words.short_vi, en: words.short_en },
  };
}
