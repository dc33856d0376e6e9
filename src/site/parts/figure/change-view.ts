import { CLASSES } from '../../../data/columns.ts';
import { dimensionsOf } from '../../../data/figures.ts';
import { parsePeriod } from '../../../data/period.ts';
import { parseQuantity } from '../../../data/quantity.ts';
import { columnMeta, type Table } from '../../../data/table.ts';
import { isStatementTable } from '../../../data/tables.ts';
import { STATUSES } from '../../../data/tables/common.ts';
import type { Change } from '../../../editions/compare.ts';
import { SEALED_TABLES } from '../../../editions/named-rows.ts';
import { contextOf } from './figure-view.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** One changed value in words: what, of whom and when, before and after. */
export interface ChangeView {
  /** Permanent id of the value. */
  id: string;
  label: string;
  context: string;
  old: string;
  now: string;
}

export function changeView(site: Site, change: Change): ChangeView {
  const table = tableNamed(change.table);
  return {
    id: change.id,
    label: columnMeta(table, change.column).label[site.locale],
    context: rowWords(site, table, change.key),
    old: change.old === null ? WORDS[site.locale].notBefore : cellText(site, change, change.old),
    now: change.now === null ? WORDS[site.locale].notNow : cellText(site, change, change.now),
  };
}

function tableNamed(name: string): Table {
  const table = SEALED_TABLES.find((known) => known.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}

/** What the row is about; of a finding or an inspection, its id. */
function rowWords(site: Site, table: Table, key: Change['key']): string {
  const { unit = '', period = '', scope = '' } = key;
  const reading = parsePeriod(period);
  if (!reading.ok || !isStatementTable(table))
    return `${table.title[site.locale]} ${Object.values(key).join(' ')}`;
  const dimensions = dimensionsOf(table, key);
  return contextOf(site, { unit, period: reading.period, dimensions, scope });
}

/** A cell of any table as a reader sees it. */
function cellText(site: Site, { table, column }: Change, cell: string): string {
  const meta = columnMeta(tableNamed(table), column);
  const status = STATUSES.find((known) => known === cell);
  if (column === 'status' && status) return site.t.status[status];
  if (meta.role !== 'measure') return cell;
  const rated = CLASSES.find((known) => known === cell);
  const value = meta.measure === 'class' ? rated && { class: rated } : parseQuantity(cell);
  return value ? site.f.value(value, meta.measure) : cell;
}
