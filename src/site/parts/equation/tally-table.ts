import type { Tally } from '../../../derive/audit/tally.ts';
import type { Site } from '../../site.ts';
import type { CellView, RowView, TableView } from '../table/view.ts';
import { WORDS } from './words.ts';

/** What was tried in one year, of one unit or by one kind of identity. */
export interface TallyRow {
  label: string;
  href: string | null;
  tally: Tally;
}

/** How many were tried and hold, row by row; what sources say differently has a column where a row may have any. */
export function tallyTable(
  site: Site,
  head: { caption: string; first: 'year' | 'unit' | 'kind' },
  rows: readonly TallyRow[],
): TableView {
  const columns = WORDS[site.locale].columns;
  const withConflicts = rows.some(({ tally }) => tally.conflicts > 0);
  const counts = [
    'tried',
    'hold',
    'fail',
    ...(withConflicts ? ['conflicts' as const] : []),
  ] as const;
  return {
    caption: head.caption,
    columns: [
      { label: columns[head.first], numeric: false },
      ...counts.map((count) => ({ label: columns[count], numeric: true })),
    ],
    rows: rows.map(({ label, href, tally }): RowView => ({
      header: { text: label, ...(href === null ? {} : { href }) },
      cells: counts.map((count) => cell(site, count, tally[count])),
    })),
    notes: [],
  };
}

function cell({ f }: Site, count: keyof Tally, value: number): CellView {
  const flagged = value > 0 && (count === 'fail' || count === 'conflicts');
  return { text: f.number(value), ...(flagged ? { extreme: true } : {}) };
}
