import type { Figure } from '../../../data/figures.ts';
import { measureOf, type IndicatorId } from '../../../data/tables.ts';
import type { Site } from '../../site.ts';
import { crossMatrix } from '../../parts/table/cross.ts';
import { sharedWords, varying } from '../../parts/table/facets.ts';
import type { TableView } from '../../parts/table/view.ts';
import { WORDS } from './words.ts';

export interface IndicatorTables {
  tables: TableView[];
  /** What stands on the pages of the units only, and how much of it there is; null when all stands here. */
  left: string | null;
}

/** With more figures by field than these, they stand on the pages of the units, field beside field. */
const MOST_BY_FIELD = 60;

/** The figures of an indicator that no other table of its page shows: a table of whole units, one by field, one by scope. */
export function indicatorTables(
  site: Site,
  indicator: IndicatorId,
  figures: readonly Figure[],
  shown: ReadonlySet<string>,
): IndicatorTables {
  const words = WORDS[site.locale];
  const label = measureOf(indicator).label[site.locale];
  const rest = figures.filter(({ id }) => !shown.has(id));
  const kinds = {
    whole: rest.filter((figure) => partOf(figure) === 'whole'),
    part: rest.filter((figure) => partOf(figure) === 'part'),
    field: rest.filter((figure) => partOf(figure) === 'field'),
  };
  const many = kinds.field.length > MOST_BY_FIELD;
  // The parts of two indices have nothing to do with one another, nor have the years in which they are published.
  const parts = Map.groupBy(kinds.part, ({ statement }) => statement.dimensions.index);
  const tables = [
    { caption: label, own: kinds.whole },
    ...[...parts.values()].map((own) => ({
      caption: captionOf(site, label, words.ofParts({ label }), own),
      own,
    })),
    {
      caption: captionOf(site, label, words.byField({ label }), kinds.field),
      own: many ? [] : kinds.field,
    },
  ];
  return {
    tables: tables
      .filter(({ own }) => own.length > 0)
      .map(({ caption, own }) => crossMatrix(site, caption, own)),
    left: many ? words.leftByField({ count: site.f.number(kinds.field.length) }) : null,
  };
}

/** Of parts that are all of one field, one service or one scope the caption names it: no row does. */
function captionOf(site: Site, label: string, several: string, own: readonly Figure[]): string {
  const rows = own.map(({ statement }) => statement);
  const differ = varying(rows).some((facet) => facet !== 'unit' && facet !== 'period');
  const shared = sharedWords(site, rows);
  if (shared.length === 0) return several;
  return WORDS[site.locale].allOf({ label: differ ? several : label, shared: shared.join(', ') });
}

function partOf({ statement: { dimensions, scope } }: Figure): 'whole' | 'part' | 'field' {
  if (dimensions.field !== undefined) return 'field';
  return dimensions.component !== undefined || dimensions.service !== undefined || scope !== ''
    ? 'part'
    : 'whole';
}
