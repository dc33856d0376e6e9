import { dictionary } from '../../../data/dictionary.ts';
import type { Table } from '../../../data/table.ts';
import { TABLES } from '../../../data/tables.ts';
import { figuresTable } from '../../../publish/figures.ts';
import type { Site } from '../../site.ts';

/** Those that are made of the others. */
const MADE: readonly Table[] = [dictionary, figuresTable];
const TITLED: readonly Table[] = [...Object.values<Table>(TABLES), ...MADE];

/** Every table that has files: those of data/ that have a row, and those made of them. How this site is set up is none. */
export function publishedTables({ dataset }: Pick<Site, 'dataset'>): Table[] {
  const filled = dataset.tables
    .filter(({ table, rows }) => table.name !== TABLES.site.name && rows.length > 0)
    .map(({ table }) => table);
  return [...filled, ...MADE];
}

/** "cases" → "Hồ sơ" */
export function tableTitle({ locale }: Site, name: string): string {
  return TITLED.find((table) => table.name === name)?.title[locale] ?? name;
}
