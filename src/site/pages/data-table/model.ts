import { CLASSES } from '../../../data/classes.ts';
import type { Table } from '../../../data/table.ts';
import { indicatorOf } from '../../../data/tables.ts';
import { categoryLabel } from '../../../publish/categories.ts';
import { columnsOf, type Column } from '../../../publish/columns.ts';
import type { PublishedFile } from '../../../publish/file.ts';
import { REGISTERS } from '../../../publish/tables.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { fileView } from '../../parts/files/file-view.ts';
import type { FileView } from '../../parts/files/view.ts';
import type { Site } from '../../site.ts';
import { tableTitle } from './published-tables.ts';
import { WORDS } from './words.ts';

/** What the columns of one table mean, and its files. */
export interface DataTablePage {
  head: PageHead;
  lead: string[];
  files: FileView[];
  columns: ColumnView[];
  /** The files of each indicator that the table holds; none for a register. */
  indicators: FileView[];
}

interface ColumnView {
  name: string;
  label: string;
  /** What it counts; null where the label says it. */
  definition: string | null;
  /** What may stand in it. */
  form: string;
}

export function dataTablePage(
  site: Site,
  files: readonly PublishedFile[],
  table: Table,
): DataTablePage {
  const { t, f, addresses, locale } = site;
  const words = WORDS[locale];
  const title = table.title[locale];
  const columns = columnsOf(table);
  const rows = rowCount(site, table);
  return {
    head: {
      title: words.title({ table: title }),
      description: words.description({ table: title }),
      path: addresses.dataTable(table.name),
      breadcrumbs: [homeCrumb(site), { label: t.nav.data, href: addresses.data }],
    },
    lead: [
      ...(rows === null
        ? []
        : [words.rows({ rows: f.number(rows), columns: f.number(columns.length) })]),
      words.key({ columns: f.list(table.key) }),
    ],
    files: files
      .filter(({ subject }) => subject.kind === 'table' && subject.table === table.name)
      .map((file) => fileView(site, file)),
    columns: columns.map((column) => columnView(site, column)),
    indicators: files.flatMap((file) => {
      const { subject } = file;
      if (subject.kind !== 'indicator') return [];
      const { table: own, meta } = indicatorOf(subject.indicator);
      return own === table.name ? [fileView(site, file, meta.label[locale])] : [];
    }),
  };
}

/** Null of a table that is made of others. */
function rowCount({ dataset }: Site, table: Table): number | null {
  return dataset.tables.find((known) => known.table === table)?.rows.length ?? null;
}

function columnView(site: Site, column: Column): ColumnView {
  const { meta, name, isRequired } = column;
  const words = WORDS[site.locale];
  const definition = meta.role === 'measure' ? meta.definition[site.locale] : null;
  const unit =
    meta.role === 'measure' && meta.unit[site.locale] !== ''
      ? [words.unit({ unit: meta.unit[site.locale] })]
      : [];
  const form = [formOf(site, column), ...unit, ...(isRequired ? [words.required] : [])];
  return {
    name,
    label: meta.label[site.locale],
    definition,
    form: form.join('; '),
  };
}

function formOf(site: Site, { meta, isNumeric, isList }: Column): string {
  const words = WORDS[site.locale];
  if (isNumeric) return words.number;
  switch (meta.role) {
    case 'id':
      return words.id;
    case 'date':
      return words.date;
    case 'period':
      return words.period;
    case 'reference': {
      const register = tableTitle(site, REGISTERS[meta.register].table);
      return isList ? words.references({ register }) : words.reference({ register });
    }
    case 'list':
      return oneOf(site, meta.allowed);
    // A measure that is no number is a class.
    case 'measure':
      return oneOf(site, CLASSES);
    case 'text':
      return words.text;
  }
}

function oneOf({ locale }: Site, codes: readonly string[]): string {
  const values = codes.map((code) => `${code} (${categoryLabel(code)[locale]})`);
  return WORDS[locale].oneOf({ values: values.join(', ') });
}
