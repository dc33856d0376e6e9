import type { Catalogue, GroupEntry, MeasureEntry, UnitEntry } from './entries.ts';

/** What a reader chose. Nothing chosen of one kind stands for all of it; of measures, for the first. */
export interface Choice {
  group: GroupEntry;
  /** In the order of the register. */
  units: readonly UnitEntry[];
  measures: readonly MeasureEntry[];
  years: readonly number[];
}

/** What an address asks for that cannot be shown, to be said in words. */
export interface Refused {
  /** Ids of nothing that can be compared. */
  unknown: readonly string[];
  /** Units of another group than the one that is shown. */
  strangers: readonly { unit: UnitEntry; group: GroupEntry }[];
  /** Measures of which this group has nothing to compare. */
  elsewhere: readonly string[];
}

/** The names of the choice in addresses, which are also those of the fields of the form. */
export type Fields = Readonly<Record<'group' | 'unit' | 'measure' | 'year', string>>;

/**
 * "?don-vi=an-minh&don-vi=kien-hai&nam=2019" → what it asks for. The group is the one it names, else that of its first
 * unit, else the first that has its first measure, else the one that most readers ask for. An address may hold anything: what is not known is refused, never
 * thrown.
 */
export function readChoice(
  { groups, first }: Catalogue,
  search: string,
  fields: Fields,
): { choice: Choice | null; refused: Refused } {
  const asked = new URLSearchParams(search);
  const all = (field: keyof Fields) => [...new Set(asked.getAll(fields[field]))].filter(Boolean);
  const [groupIds, unitIds, measureIds, years] = [
    all('group'),
    all('unit'),
    all('measure'),
    all('year'),
  ];
  const homeOf = (id: string) => groups.find(({ units }) => units.some((unit) => unit.id === id));
  const group =
    groups.find(({ id }) => groupIds.includes(id)) ??
    unitIds.map(homeOf).find((home) => home !== undefined) ??
    groups.find(({ measures }) => measures.some(({ id }) => id === measureIds[0])) ??
    groups.find(({ id }) => id === first) ??
    groups[0];
  if (!group) return { choice: null, refused: { unknown: [], strangers: [], elsewhere: [] } };
  const measures = group.measures.filter(({ id }) => measureIds.includes(id));
  const units = group.units.filter(({ id }) => unitIds.includes(id));
  const shown = measures.length > 0 ? measures : firstMeasure(group, units);
  const known = new Set(group.measures.flatMap((measure) => measure.years.map(String)));
  const measureOf = (id: string) =>
    groups.flatMap((one) => one.measures).find((measure) => measure.id === id);
  return {
    choice: {
      group,
      units,
      measures: shown,
      years: years
        .filter((year) => known.has(year))
        .map(Number)
        .sort((a, b) => a - b),
    },
    refused: {
      unknown: [
        ...groupIds.filter((id) => !groups.some((one) => one.id === id)),
        ...unitIds.filter((id) => !homeOf(id)),
        ...measureIds.filter((id) => !measureOf(id)),
        ...years.filter((year) => !known.has(year)),
      ],
      strangers: unitIds.flatMap((id) => {
        const home = homeOf(id);
        const unit = home?.units.find((one) => one.id === id);
        return home && unit && home !== group ? [{ unit, group: home }] : [];
      }),
      elsewhere: measureIds.flatMap((id) =>
        measures.some((measure) => measure.id === id) ? [] : (measureOf(id)?.name ?? []),
      ),
    },
  };
}

/** The first measure of which all chosen units have a figure; else any of them; else the first of the group. */
function firstMeasure(
  { units, measures }: GroupEntry,
  chosen: readonly UnitEntry[],
): MeasureEntry[] {
  const hasOf = (measure: MeasureEntry) => (unit: UnitEntry) =>
    measure.units?.includes(units.indexOf(unit)) ?? true;
  const first =
    measures.find((measure) => chosen.every(hasOf(measure))) ??
    measures.find((measure) => chosen.some(hasOf(measure))) ??
    measures[0];
  return first ? [first] : [];
}

/** The address of a choice: the same choice has one address, whatever the order in which it was made. */
export function writeChoice({ group, units, measures, years }: Choice, fields: Fields): string {
  const asked: [string, string][] = [
    [fields.group, group.id],
    ...units.map(({ id }): [string, string] => [fields.unit, id]),
    ...measures.map(({ id }): [string, string] => [fields.measure, id]),
    ...years.map((year): [string, string] => [fields.year, String(year)]),
  ];
  return `?${new URLSearchParams(asked).toString()}`;
}
