import type { Unit } from '../../../data/dataset.ts';
import { yearOf, type Period } from '../../../data/period.ts';
import { PEER_GROUPS } from '../../../data/unit-kinds.ts';
import type { Arrival } from '../../../derive/arrival.ts';
import type { CalendarEntry } from '../../../derive/reporting-calendar.ts';
import { isCollective, isFollowed, membersDuring, tierOrder } from '../../../derive/units.ts';
import { uncapital } from '../../../i18n/letters.ts';
import { indexName } from '../../parts/table/ratings.ts';
import { groupName } from '../../parts/unit/group-name.ts';
import { unitInSentence } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

type Came = CalendarEntry & { came: Arrival };

/** What the first source tells of: "DTI"; "Sở Tư pháp, 1 trong 22 sở, ban, ngành". */
export function toldWords(site: Site, entry: Came): string {
  const { told } = entry.came;
  const indices = indexWords(site, told.indices);
  if (entry.topic === 'national') return indices;
  const units = unitWords(site, entry, told.units);
  return told.indices.length === 0 ? units : WORDS[site.locale].byIndex({ units, indices });
}

/** What the other sources add to it; null where they add nothing. */
export function addedWords(site: Site, { topic, came: { added } }: Came): string | null {
  const { f, locale } = site;
  if (topic === 'national')
    return added.indices.length === 0 ? null : indexWords(site, added.indices);
  const units = added.units.filter((unit) => !isCollective(unit));
  return units.length === 0 ? null : WORDS[locale].units({ count: f.number(units.length) });
}

export function indexWords(site: Site, indices: readonly string[]): string {
  return site.f.list(indices.map((id) => indexName(site, id)));
}

/** Units of a group are counted, a single one is named. What is told of the province holds for its tiers; where each unit is told too, that is all. */
function unitWords(site: Site, { period }: Came, units: readonly Unit[]): string {
  const { dataset, f, locale } = site;
  const words = WORDS[locale];
  const year = yearOf(period);
  const province = units.find(({ kind }) => kind === 'province');
  if (province && areAll(site, period, units))
    return words.whole({ province: unitInSentence(site, province, year) });
  const own = units
    .filter((unit) => !province || !isCollective(unit))
    .toSorted((a, b) => tierOrder(a) - tierOrder(b));
  const groups = Map.groupBy(own, (unit) => (isCollective(unit) ? null : unit.peer_group));
  const parts = [...groups].flatMap(([group, members]) => {
    const names = members.map((unit) => unitInSentence(site, unit, year));
    if (group === null) return names;
    return words.ofGroup({
      name: names.length === 1 ? (names[0] ?? null) : null,
      count: f.number(members.length),
      all: f.number(membersDuring(dataset, group, period).size),
      group: uncapital(groupName(site, group, year)),
    });
  });
  return parts.join('; ');
}

/** Whether every unit is among them that is followed and lived in the period. */
function areAll({ dataset }: Site, period: Period, units: readonly Unit[]): boolean {
  const told = new Set(units.map(({ id }) => id));
  return PEER_GROUPS.flatMap((group) => [...membersDuring(dataset, group, period)])
    .flatMap((id) => dataset.units.get(id) ?? [])
    .every((unit) => !isFollowed(unit) || told.has(unit.id));
}
