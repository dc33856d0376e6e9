import type { MeasureColumn } from '../../../data/tables.ts';
import type { Unit } from '../../../data/dataset.ts';
import type { Figure, Statement } from '../../../data/figures.ts';
import { statementsOf } from '../../../derive/select.ts';
import { local } from '../../../i18n/local.ts';
import type { Site } from '../../site.ts';

export function indexName(site: Site, id: string): string {
  const index = site.dataset.indices.get(id);
  if (!index) throw new Error(`no index ${id}`);
  return local(index, 'short', site.locale);
}

export interface Rating {
  score: Figure | undefined;
  class: Figure | undefined;
}

/** What the sources of a year say of each unit: the first that gives a score, the first a class. */
export function ratings(
  site: Site,
  units: readonly Unit[],
  index: string,
  year: number,
): Map<string, Rating> {
  const found = statementsOf(site.dataset, { table: 'scores', year }).filter(
    ({ dimensions }) => dimensions.index === index,
  );
  const byUnit = Map.groupBy(found, ({ unit }) => unit);
  return new Map(
    units.flatMap(({ id }): [string, Rating][] => {
      const own = byUnit.get(id);
      return own ? [[id, ratingOf(own)]] : [];
    }),
  );
}

function ratingOf(statements: readonly Statement<'scores'>[]): Rating {
  const first = (column: MeasureColumn<'scores'>) =>
    statements.flatMap(({ figures }) => figures.get(column) ?? []).at(0);
  return {
    score: first('score'),
    class: first('class'),
  };
}
