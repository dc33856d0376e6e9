import { CLASSES } from '../../../data/classes.ts';
import { type ColumnMeta } from '../../../data/columns.ts';
import { dimensionsOf } from '../../../data/figures.ts';
import type { Register } from '../../../data/issue.ts';
import { parsePeriod } from '../../../data/period.ts';
import { parseQuantity } from '../../../data/quantity.ts';
import { columnMeta, type Table } from '../../../data/table.ts';
import { isIndicator, isStatementTable, measureOf } from '../../../data/tables.ts';
import { LANGUAGES, type Language } from '../../../data/text.ts';
import { STATUSES } from '../../../data/tables/common.ts';
import { dictionary } from '../../../data/dictionary.ts';
import { STORY_TABLE, type Change } from '../../../editions/compare.ts';
import { SEALED_TABLES } from '../../../editions/named-rows.ts';
import { SOURCE_LOCALE } from '../../../i18n/locale.ts';
import { local } from '../../../i18n/local.ts';
import { unitLabel } from '../unit/unit-words.ts';
import { differing } from './differing.ts';
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
  /** The language of the words that stood there and that stand there, where it is not the one of the page. */
  oldLang?: Language;
  nowLang?: Language;
}

export function changeView(site: Site, change: Change): ChangeView {
  const { id, key } = change;
  const words = WORDS[site.locale];
  if (change.table === STORY_TABLE) {
    const year = key['year'] ?? '';
    const label = change.old === null ? words.storyAdded : words.storyChanged;
    const texts = bothTexts(site, change, storyText);
    return { id, label: label({ year }), context: '', ...texts, ...langsOf(site, change) };
  }
  const table = tableNamed(change.table);
  return {
    id,
    label: metaOf(table, change)?.label[site.locale] ?? change.column,
    context: rowWords(site, table, key),
    ...bothTexts(site, change, (cell) => cellText(site, change, cell)),
    ...langsOf(site, change),
  };
}

/** Of words that a row has in each language: "note_vi", or "publisher" beside "publisher_en". */
function langsOf(
  site: Site,
  { table, column, old, now }: Change,
): Pick<ChangeView, 'oldLang' | 'nowLang'> {
  const known = SEALED_TABLES.find(({ name }) => name === table);
  const lang =
    LANGUAGES.find((language) => column.endsWith(`_${language}`)) ??
    (LANGUAGES.some((language) => known && `${column}_${language}` in known.columns)
      ? SOURCE_LOCALE
      : undefined);
  if (lang === undefined || lang === site.locale) return {};
  return {
    ...(old === null ? {} : { oldLang: lang }),
    ...(now === null ? {} : { nowLang: lang }),
  };
}

function bothTexts(site: Site, { old, now }: Change, textOf: (cell: string) => string) {
  const words = WORDS[site.locale];
  if (old !== null && now !== null) return differing(textOf(old), textOf(now));
  return {
    old: old === null ? words.notBefore : textOf(old),
    now: now === null ? words.notNow : textOf(now),
  };
}

function tableNamed(name: string): Table {
  const table = SEALED_TABLES.find((known) => known.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}

/** Null of a column that the table had when it was sealed and has no more. */
function metaOf(table: Table, { column }: Pick<Change, 'column'>): ColumnMeta | null {
  return column in table.columns ? columnMeta(table, column) : null;
}

/** What the row is about; of a finding or an inspection, its id. */
function rowWords(site: Site, table: Table, key: Change['key']): string {
  const { unit = '', period = '', scope = '' } = key;
  const reading = parsePeriod(period);
  // A row that was taken out may name a unit that is in no register any more.
  if (reading.ok && isStatementTable(table) && site.dataset.units.has(unit)) {
    const dimensions = dimensionsOf(table, key);
    return contextOf(site, { unit, period: reading.period, dimensions, scope });
  }
  const names = table.key.map((column) =>
    nameIn(site, registerOf(table, column), key[column] ?? ''),
  );
  const said = names.filter((name) => name !== '').join(', ');
  return `${table.title[site.locale]}: ${said}`;
}

/** The register whose rows a column names: its own, for the id of a row. */
function registerOf(table: Table, column: string): string {
  if (table === dictionary) return 'indicators';
  const meta = columnMeta(table, column);
  return meta.role === 'reference' ? meta.register : meta.role === 'id' ? table.name : '';
}

/** What the row of a register is called; its id where it is in no register any more. */
function nameIn(site: Site, register: string, id: string): string {
  const { units, sources, areas, fields, indices, norms } = site.dataset;
  const named: Partial<Record<Register | 'norms', string | undefined>> = {
    units: of(units.get(id), (unit) => unitLabel(site, unit)),
    sources: of(sources.get(id), (source) => local(source, 'title', site.locale)),
    areas: of(areas.get(id), (area) => local(area, 'name', site.locale)),
    fields: of(fields.get(id), (field) => local(field, 'name', site.locale)),
    indices: of(indices.get(id), (index) => local(index, 'short', site.locale)),
    norms: of(norms.get(id), (norm) => local(norm, 'subject', site.locale)),
    indicators: isIndicator(id) ? measureOf(id).label[site.locale] : undefined,
  };
  const [, name] = Object.entries(named).find(([known]) => known === register) ?? [];
  return name ?? id;
}

function of<T>(row: T | undefined, name: (row: T) => string): string | undefined {
  return row && name(row);
}

/** A cell of any table as a reader sees it. */
function cellText(site: Site, { table, column }: Change, cell: string): string {
  const meta = metaOf(tableNamed(table), { column });
  if (meta === null) return cell;
  if (meta.role === 'measure') {
    const rated = CLASSES.find((known) => known === cell);
    const value = meta.measure === 'class' ? rated && { class: rated } : parseQuantity(cell);
    return value ? site.f.value(value, meta.measure) : cell;
  }
  if (meta.role === 'reference') {
    return site.f.list(cell.split('|').map((id) => nameIn(site, meta.register, id.trim())));
  }
  if (meta.role === 'date') return site.f.date(cell);
  const status = STATUSES.find((known) => known === cell);
  return column === 'status' && status ? site.t.status[status] : cell;
}

/** A line of a story without what makes the page: a figure that it fetches stands as "…". */
function storyText(line: string): string {
  return line
    .replaceAll(/<[^>]*>/g, '…')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^(?:title|summary|#+|>|-):?\s+/, '')
    .replaceAll(/\*+/g, '');
}
