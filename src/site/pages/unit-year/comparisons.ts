import type { Unit } from '../../../data/dataset.ts';
import { yearOf } from '../../../data/period.ts';
import { measureOf } from '../../../data/tables.ts';
import { changeTo } from '../../../derive/change.ts';
import { placesTell, rankPeers } from '../../../derive/rank.ts';
import { figuresOf } from '../../../derive/select.ts';
import { toSeries } from '../../../derive/series.ts';
import { peersIn } from '../../../derive/units.ts';
import { valueText } from '../../parts/figure/figure-view.ts';
import { mainIndex } from '../../../derive/main-index.ts';
import { ratings } from '../../parts/table/ranking-table.ts';
import type { Site } from '../../site.ts';
import { unitInSentence } from '../../parts/unit/unit-words.ts';
import { WORDS } from './words.ts';

/** How a unit did against the year before and stands among its peers, in sentences. */
export function comparisons(site: Site, unit: Unit, year: number): string[] {
  return [...changes(site, unit, year), ...places(site, unit, year)];
}

/** What is compared with the year before. */
const COMPARED = ['procedures.one_stop', 'cases.resolved', 'cases.late', 'scores.score'] as const;

/** What changed against the same period a year earlier; where nothing can be said, why. */
function changes(site: Site, unit: Unit, year: number): string[] {
  const { f, dataset } = site;
  const words = WORDS[site.locale];
  const series = COMPARED.flatMap((indicator) =>
    toSeries(dataset, figuresOf(dataset, indicator, { unit: unit.id })),
  ).filter(({ dimensions, scope }) => dimensions.field === undefined && scope === '');
  return series.flatMap((one) => {
    const point = one.points.find(({ figures }) => yearOf(figures[0].statement.period) === year);
    if (!point) return [];
    const change = changeTo(one, point.period);
    const label = measureOf(one.indicator).label[site.locale];
    if (change.kind === 'none') {
      return change.because === 'no-earlier-period' || change.because === 'not-adjacent'
        ? []
        : [`${label}: ${words.obstacles[change.because]}`];
    }
    return [
      words.rise({
        label,
        difference: f.signed(change.difference, change.decimals),
        from: valueText(site, change.from),
        to: valueText(site, change.to),
        before: f.period(change.from.statement.period),
      }),
    ];
  });
}

/** Where the unit stands among its peers, with those who cannot be placed counted. */
function places(site: Site, unit: Unit, year: number): string[] {
  const index = mainIndex(site.dataset);
  if (unit.peer_group === null || index === null) return [];
  const group = peersIn(site.dataset, unit.peer_group, year);
  const rated = ratings(site, group, index, year);
  const scores = [...rated.values()].flatMap(({ score }) => score ?? []);
  const ranking = rankPeers(
    scores,
    group.map(({ id }) => id),
    'higher',
  );
  const { ranked, unranked } = ranking;
  const own = ranked.find(({ figure }) => figure.statement.unit === unit.id);
  if (!own || !placesTell(ranking)) return [];
  const said = WORDS[site.locale].place({
    unit: unitInSentence(site, unit, year),
    place: site.f.number(own.place),
    tied: own.tied,
    of: site.f.number(ranked.length),
    group: site.t.peerGroups[unit.peer_group].toLocaleLowerCase(site.locale),
  });
  return unranked.length === 0
    ? [said]
    : [said, WORDS[site.locale].peersWithout({ count: site.f.number(unranked.length) })];
}
