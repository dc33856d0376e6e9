import type { Dataset, Unit } from '../data/dataset.ts';
import type { IndicatorId } from '../data/tables.ts';
import type { UnitKind } from '../data/tables/common.ts';
import { statementsOf } from './select.ts';
import { isFollowed } from './units.ts';

/** What a reader may expect of a unit each year, and the kinds it applies to. */
const EXPECTED: readonly {
  topic: GapTopic;
  indicators: readonly IndicatorId[];
  of: readonly UnitKind[];
}[] = [
  {
    topic: 'one-stop',
    indicators: [
      'procedures.one_stop',
      'procedures.announced',
      'procedures.total',
      'procedures.at_centre',
    ],
    of: ['province', 'department', 'vertical', 'district', 'commune', 'centre'],
  },
  {
    topic: 'cases',
    indicators: ['cases.resolved', 'cases.total', 'cases.received_new'],
    of: ['province', 'department', 'vertical', 'district', 'commune', 'centre'],
  },
  {
    topic: 'rating',
    indicators: ['scores.score', 'scores.class', 'service.score'],
    of: ['department', 'vertical', 'district'],
  },
  { topic: 'national', indicators: ['national.value', 'national.rank'], of: ['province'] },
];

export type GapTopic = 'one-stop' | 'cases' | 'rating' | 'national';

/** Topics of which no source found says anything for a unit in a year. */
export function gapsOf(dataset: Dataset, unit: Unit, year: number): GapTopic[] {
  if (!isFollowed(unit)) return [];
  const published = new Set(
    statementsOf(dataset, { unit: unit.id, year }).flatMap((statement) =>
      [...statement.figures.values()].map(({ indicator }) => indicator),
    ),
  );
  return EXPECTED.filter(
    ({ indicators, of }) => of.includes(unit.kind) && !indicators.some((id) => published.has(id)),
  ).map(({ topic }) => topic);
}
