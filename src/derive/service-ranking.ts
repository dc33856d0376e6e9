import type { Dataset } from '../data/dataset.ts';
import type { Statement } from '../data/figures.ts';
import { rankPeers, type Ranked, type Ranking } from './rank.ts';
import { statementsOf } from './select.ts';

/** A source ranks communes and agencies in one list; they do not do the same work, so each is ranked anew among its own. */
export const SERVICE_GROUPS = ['communes', 'agencies'] as const;
export type ServiceGroup = (typeof SERVICE_GROUPS)[number];

/** What one source says of all units in one period. */
export interface ServiceList {
  rows: readonly [Statement<'service'>, ...Statement<'service'>[]];
  groups: Record<ServiceGroup, Ranking>;
}

/** The lists of the service index, in order of time. */
export function serviceLists(dataset: Dataset, year?: number): ServiceList[] {
  const rows = statementsOf(dataset, {
    table: 'service',
    ...(year === undefined ? {} : { year }),
  }).filter(({ figures }) => figures.has('score'));
  const sets = Map.groupBy(rows, ({ period, source }) => `${period.raw} ${source}`);
  return [...sets.values()].flatMap((set) => {
    const [first, ...others] = set;
    return first ? [listOf(dataset, [first, ...others])] : [];
  });
}

function listOf(dataset: Dataset, rows: ServiceList['rows']): ServiceList {
  const of = (group: ServiceGroup) => {
    const own = rows.filter(({ unit }) => serviceGroup(dataset, unit) === group);
    return rankPeers(
      own.flatMap(({ figures }) => figures.get('score') ?? []),
      own.map(({ unit }) => unit),
      'higher',
    );
  };
  return { rows, groups: { communes: of('communes'), agencies: of('agencies') } };
}

export function serviceGroup({ units }: Dataset, unit: string): ServiceGroup {
  return units.get(unit)?.kind === 'commune' ? 'communes' : 'agencies';
}

/** The place of a unit among its own kind in a list; null where it has none. */
export function placeInGroup(
  dataset: Dataset,
  { groups }: ServiceList,
  unit: string,
): Ranked | null {
  const { ranked } = groups[serviceGroup(dataset, unit)];
  return ranked.find(({ figure }) => figure.statement.unit === unit) ?? null;
}
