import { changeBetween } from '../../../charts/makers/change-between.ts';
import type { ChartOrSentence } from '../../../charts/makers/context.ts';
import { scoresByGroup } from '../../../charts/makers/scores-by-group.ts';
import { unitsByClass } from '../../../charts/makers/units-by-class.ts';
import { PEER_GROUPS, type PeerGroup } from '../../../data/tables/common.ts';
import { figuresOf, statementsOf } from '../../../derive/select.ts';
import { largestFamily, toSeries } from '../../../derive/series.ts';
import { rankingIn } from '../../../derive/standings.ts';
import { isCollective, peersIn } from '../../../derive/units.ts';
import { chartViews } from '../../parts/chart/chart-view.ts';
import { indexName, rankingTable } from '../../parts/table/ranking-table.ts';
import type { Site } from '../../site.ts';
import { ratingMap } from '../../parts/tiles/rating-map.ts';
import { unitById, unitShortName } from '../../parts/unit/unit-words.ts';
import type { ChartView, TableView, TileMapView } from '../../parts/views.ts';

/** The map of one year, if any unit on it was rated. */
export function ratedMap(site: Site, index: string, year: number): TileMapView | null {
  const map = ratingMap(site, index, year);
  return map?.tiles.some(({ tone }) => tone !== 'none') ? map : null;
}

/** The classes of each group, its scores, and its league table. */
export function rankings(
  site: Site,
  index: string,
  year: number,
): { charts: ChartView[]; tables: TableView[] } {
  const { t, dataset } = site;
  const shortName = (id: string) => unitShortName(site, unitById(site, id), year);
  const classRows = statementsOf(dataset, { table: 'classes', year }).filter(
    ({ dimensions, unit }) => dimensions['index'] === index && isCollective(unitById(site, unit)),
  );
  const classChart = unitsByClass(
    site,
    'xep-loai',
    t.year.byGroup({ index: indexName(site, index), year: String(year) }),
    classRows.map((statement) => ({ label: shortName(statement.unit), statement })),
  );
  const scoreCharts = PEER_GROUPS.map((group) => {
    const words = {
      group: t.peerGroups[group].toLocaleLowerCase('vi'),
      year: String(year),
      index: indexName(site, index),
    };
    const ranking = rankingIn(dataset, group, index, year);
    return scoresByGroup(site, `diem-${group}`, words, ranking, shortName);
  });
  const changes = PEER_GROUPS.map((group) => changeOfGroup(site, group, index, year));
  return {
    charts: chartViews(site, site.addresses.year(year), [classChart, ...scoreCharts, ...changes]),
    tables: PEER_GROUPS.flatMap((group) => rankingTable(site, group, index, year) ?? []),
  };
}

/** The scores of a group beside those of the year before; null where fewer than two of its units have both. */
function changeOfGroup(
  site: Site,
  group: PeerGroup,
  index: string,
  year: number,
): ChartOrSentence | null {
  const { t, dataset } = site;
  const figures = figuresOf(dataset, 'scores.score').filter(
    ({ statement: { dimensions } }) => dimensions['index'] === index,
  );
  const [before, now] = [year - 1, year].map(
    (of) => figures.find(({ statement }) => statement.period.raw === String(of))?.statement.period,
  );
  if (!before || !now) return null;
  const family = largestFamily(toSeries(dataset, figures));
  const units = peersIn(dataset, group, year).map((unit) => ({
    name: unitShortName(site, unit, year),
    series: family.find((series) => series.unit === unit.id) ?? null,
  }));
  const words = {
    label: t.year.scoreOf({ index: indexName(site, index) }),
    subject: t.peerGroups[group].toLocaleLowerCase('vi'),
  };
  const made = changeBetween(site, `thay-doi-${group}`, words, [before, now], units);
  return made?.kind === 'chart' ? made : null;
}
