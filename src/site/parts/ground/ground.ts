import type { Unit } from '../../../data/dataset.ts';
import type { IndicatorId } from '../../../data/tables.ts';
import { groundCounts, type GroundPeriod } from '../../../derive/ground-counts.ts';
import { groundOf, joiningUnits, type SameGround } from '../../../derive/same-ground.ts';
import { lengthOf } from '../../../derive/series.ts';
import { sameGround } from '../../../charts/makers/same-ground.ts';
import type { Site } from '../../site.ts';
import type { ChartPlan } from '../chart/chart-plan.ts';
import { chartViews, withTableApart } from '../chart/chart-view.ts';
import type { LinkView } from '../links/view.ts';
import { namedByKind } from '../unit/kind-words.ts';
import { inSentence, unitLabel } from '../unit/unit-words.ts';
import { groundTable, partsId, partsTable } from './tables.ts';
import type { GroundView } from './view.ts';
import { WORDS } from './words.ts';

/** What is set side by side, in the order of columns; the first of them is drawn. */
const COUNTED: readonly [IndicatorId, ...IndicatorId[]] = [
  'cases.resolved',
  'cases.late',
  'cases.received_new',
  'cases.pending',
];
/** So many periods of each side are in the table; the chart and the pages of the units have the others. */
const MOST = 3;

/** Fragment of the section on the page of each district. */
const GROUND_ANCHOR = 'cung-dia-ban';

/** Null of a unit that is no former district with an exact ground, and where nothing is whole on both sides. */
export function groundView(site: Site, unit: Unit): GroundView | null {
  const ground = groundOf(site.dataset, unit);
  const counted = ground ? groundCounts(site.dataset, ground, COUNTED) : [];
  if (!ground || counted.length === 0) return null;
  const words = WORDS[site.locale];
  const shown = (['after', 'before'] as const).flatMap((side) =>
    counted
      .filter((one) => one.side === side)
      .slice(-MOST)
      .toReversed(),
  );
  const [chart] = chartViews(site, plansOf(site, ground, counted));
  return {
    title: words.title,
    anchor: GROUND_ANCHOR,
    lead: [exactly(site, ground), ...joinedBy(site, ground), words.caution].join(' '),
    table: groundTable(site, formerNames(site, ground), shown),
    parts: shown
      .filter(({ units }) => units.length > 1)
      .map((one) => ({
        id: partsId(one),
        summary: words.parts({
          period: site.f.periodName(one.period),
          count: site.f.number(one.units.length),
        }),
        table: partsTable(site, one),
      })),
    chart: chart ? withTableApart(chart) : null,
  };
}

/** One sentence of a district with an exact ground of which nothing is whole on both sides; null of all others. */
export function groundWithout(site: Site, unit: Unit): string | null {
  const ground = groundOf(site.dataset, unit);
  if (!ground || groundCounts(site.dataset, ground, COUNTED).length > 0) return null;
  const words = WORDS[site.locale];
  return [exactly(site, ground), ...joinedBy(site, ground), words.none].join(' ');
}

/** The way to what is set side by side; null where nothing is. */
export function groundLink(site: Site, unit: Unit): LinkView | null {
  const ground = groundOf(site.dataset, unit);
  if (!ground || groundCounts(site.dataset, ground, COUNTED).length === 0) return null;
  const href = `${site.addresses.unit(unit.id)}#${GROUND_ANCHOR}`;
  return { label: WORDS[site.locale].more, href };
}

/** The chart of the ground of a district: the same on the page of each district of the ground. */
export function groundPlans(site: Site, unit: Unit): ChartPlan[] {
  const ground = groundOf(site.dataset, unit);
  return ground ? plansOf(site, ground, groundCounts(site.dataset, ground, COUNTED)) : [];
}

function plansOf(
  site: Site,
  { former }: SameGround,
  counted: readonly GroundPeriod[],
): ChartPlan[] {
  const [indicator] = COUNTED;
  const [first] = counted;
  if (!first) return [];
  return [
    {
      subject: {
        maker: 'same-ground',
        of: former.map(({ id }) => id).join('_'),
        indicator,
        length: lengthOf(first.period),
      },
      make: (id) => sameGround(site, id, indicator, counted),
    },
  ];
}

function exactly(site: Site, ground: SameGround): string {
  return WORDS[site.locale].exact({
    former: formerNames(site, ground),
    now: namedByKind(site, ground.now, lastYear(site)),
    single: ground.now.length === 1,
  });
}

function lastYear({ dataset }: Site): number {
  return Math.max(...dataset.years);
}

/** Why several districts are told together; nothing of a single one. */
function joinedBy(site: Site, ground: SameGround): string[] {
  if (ground.former.length === 1) return [];
  const names = namesOf(site, joiningUnits(site.dataset, ground));
  return [WORDS[site.locale].joined({ names })];
}

function formerNames(site: Site, { former }: SameGround): string {
  return namesOf(site, former);
}

function namesOf(site: Site, units: readonly Unit[]): string {
  return site.f.list(units.map((unit) => inSentence(site, unit, unitLabel(site, unit))));
}
