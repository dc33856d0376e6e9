import type { Statement } from '../../../data/figures.ts';
import type { MeasureColumn } from '../../../data/tables.ts';
import { provinceOf } from '../../../derive/province.ts';
import { statementsOf } from '../../../derive/select.ts';
import { matrices } from '../../parts/table/matrix.ts';
import type { TableView } from '../../parts/table/view.ts';
import type { Site } from '../../site.ts';

/** What a reader asks of the counters; every other count of these rows stands on the pages of their years. */
const SHOWN: readonly MeasureColumn<'cases'>[] = [
  'resolved',
  'on_time_or_early',
  'late',
  'pending',
  'pending_overdue',
];

/** The cases of the province that were handled through the one-stop, period beside period: nothing joins them. */
export function casesByPeriod(site: Site): TableView[] {
  const { dataset } = site;
  const rows = statementsOf(dataset, { table: 'cases', unit: provinceOf(dataset).id }).filter(
    ({ mechanism }) => mechanism !== null,
  );
  return matrices(site, rows.map(onlyShown), { anchored: false });
}

function onlyShown(statement: Statement<'cases'>): Statement<'cases'> {
  const figures = [...statement.figures].filter(([column]) => SHOWN.includes(column));
  return { ...statement, figures: new Map(figures) };
}
