import type { Dataset } from '../data/dataset.ts';
import type { Statement } from '../data/figures.ts';
import { yearOf } from '../data/period.ts';
import { rankPeers, type Ranking } from './rank.ts';
import { rankedKinds, type RankedKind } from './standings.ts';
import { statementsOf } from './select.ts';

/** A source ranks communes and agencies in one list; they do not do the same work, so that agencies are ranked anew among their own. */
export const SERVICE_GROUPS = ['communes', 'agencies'] as const;
export type ServiceGroup = (typeof SERVICE_GROUPS)[number];

/** What one source says of all units in one period. */
export interface ServiceList {
  rows: readonly [Statement<'service'>, ...Statement<'service'>[]];
  groups: Record<ServiceGroup, Ranking>;
  /** The communes, each kind ranked by itself. */
  kinds: readonly RankedKind[];
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
  const groups = { communes: of('communes'), agencies: of('agencies') };
  return { rows, groups, kinds: kindsOf(dataset, rows, groups.communes) };
}

function kindsOf(
  dataset: Dataset,
  [{ period }]: ServiceList['rows'],
  { ranked, unranked, bounded }: Ranking,
): RankedKind[] {
  const figures = [...ranked.map(({ figure }) => figure), ...bounded];
  const ids = [...figures.map(({ statement }) => statement.unit), ...unranked];
  const units = [...new Set(ids)].flatMap((id) => dataset.units.get(id) ?? []);
  return rankedKinds(dataset, figures, units, yearOf(period));
}

export function serviceGroup({ units }: Dataset, unit: string): ServiceGroup {
  return units.get(unit)?.kind === 'commune' ? 'communes' : 'agencies';
}

/** Among whom a unit of a list is ranked: the agencies, or the communes of its kind. */
export function likesInList(
  dataset: Dataset,
  { groups, kinds }: ServiceList,
  unit: string,
): Pick<RankedKind, 'kind' | 'ranking'> {
  const own = kinds.find(({ units }) => units.some(({ id }) => id === unit));
  return own ?? { kind: null, ranking: groups[serviceGroup(dataset, unit)] };
}
