import { scoresByGroup } from '../../charts/scores-by-group.ts';
import { unitsByClass } from '../../charts/units-by-class.ts';
import { PEER_GROUPS } from '../../data/tables/common.ts';
import { statementsOf } from '../../derive/select.ts';
import { rankingIn } from '../../derive/standings.ts';
import { isCollective } from '../../derive/units.ts';
import { chartViews } from '../chart-view.ts';
import { indexName, rankingTable } from '../ranking-table.ts';
import type { Site } from '../site.ts';
import { ratingMap } from '../rating-map.ts';
import { unitById, unitShortName } from '../unit-words.ts';
import type { ChartView, TableView, TileMapView } from '../views.ts';

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
  return {
    charts: chartViews(site, site.routes.year(year), [classChart, ...scoreCharts]),
    tables: PEER_GROUPS.flatMap((group) => rankingTable(site, group, index, year) ?? []),
  };
}
