import type { Dataset, Unit, UnitName } from '../data/dataset.ts';
import { livedTogether } from '../data/lifetime.ts';
import { lastDay } from '../data/period.ts';
import { LANGUAGES, textOf, type Language, type Text } from '../data/text.ts';
import { SOURCE_LOCALE } from '../i18n/locale.ts';
import { remembered } from './remember.ts';

export interface Name {
  full: Text;
  short: Text;
}

/** What a unit was called at the end of a year, or on the last day it lived. */
export function nameIn(dataset: Dataset, unit: Unit, year: number): Name {
  const name = nameOf(stretchIn(dataset, unit, year) ?? unit);
  const namesakes = namesakesOf(dataset, unit, name);
  if (namesakes.length === 0) return name;
  const isWhole = namesakes.every(
    (other) => nameOf(other).full[SOURCE_LOCALE] !== name.full[SOURCE_LOCALE],
  );
  return { ...name, short: isWhole ? name.full : withParent(dataset, unit, name) };
}

/** "Suối Ngọc (Đồi Chè)": two districts may each have a commune of one name. */
function withParent(dataset: Dataset, unit: Unit, { short }: Name): Text {
  const above = dataset.units.get(unit.parent);
  if (!above) return short;
  const [vi = '', en = ''] = LANGUAGES.map(
    (language) => `${short[language]} (${nameOf(above).short[language]})`,
  );
  return { vi, en };
}

/**
 * The other units with the same short name. A town and the district around it may share one, and a city and its
 * province too; where both stand in one list, each is shown by its full name.
 */
function namesakesOf(dataset: Dataset, unit: Unit, { short }: Name): Unit[] {
  if (unit.peer_group === null) return [];
  const isLike = (other: Unit) =>
    other.id !== unit.id &&
    (other.peer_group === unit.peer_group || other.kind === 'province') &&
    livedTogether(unit, other, dataset.units);
  return LANGUAGES.flatMap(
    (language) => shortNames(dataset).get(short[language])?.filter(isLike) ?? [],
  );
}

/** Short name, in either language → the units that have or had it. */
const shortNames = remembered((dataset: Dataset): ReadonlyMap<string, readonly Unit[]> => {
  const named = [...dataset.units.values()].flatMap((unit) =>
    [unit, ...(dataset.unitNames.get(unit.id) ?? [])].flatMap((words) =>
      LANGUAGES.map((language) => ({ unit, short: nameOf(words).short[language] })),
    ),
  );
  const byKey = Map.groupBy(named, ({ short }) => short);
  return new Map([...byKey].map(([key, own]) => [key, own.map(({ unit }) => unit)]));
});

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
