import type { Dataset, Unit, UnitName } from '../data/dataset.ts';
import { lastDay } from '../data/period.ts';
import { LANGUAGES, textOf, type Language, type Text } from '../data/text.ts';

export interface Name {
  full: Text;
  short: Text;
}

/** What a unit was called at the end of a year, or on the last day it lived. */
export function nameIn(dataset: Dataset, unit: Unit, year: number): Name {
  return nameOf(stretchIn(dataset, unit, year) ?? unit);
}

/**
 * The kind that a unit was of in a year, in words: "Phường", "Ward". It is the label in the register of names, else what
 * the full name has besides the short one. Null where neither says it.
 */
export function kindLabelIn(dataset: Dataset, unit: Unit, year: number): Text | null {
  const stretch = stretchIn(dataset, unit, year);
  if (stretch) return textOf(stretch, 'kind_label');
  const { full, short } = nameOf(unit);
  const [vi, en] = LANGUAGES.map((language) => besides(full[language], short[language]));
  return vi && en ? { vi, en } : null;
}

/** "Phường Rạch Giá", "Rạch Giá" → "Phường"; "Rạch Giá Ward" → "Ward". */
function besides(full: string, short: string): string | null {
  if (full.endsWith(` ${short}`)) return full.slice(0, -short.length - 1);
  return full.startsWith(`${short} `) ? full.slice(short.length + 1) : null;
}

function stretchIn({ unitNames }: Dataset, { id }: Unit, year: number): UnitName | undefined {
  const day = `${String(year)}-12-31`;
  const stretches = unitNames.get(id) ?? [];
  return stretches.find(({ to }) => to === null || (lastDay(to) ?? day) >= day) ?? stretches.at(-1);
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
