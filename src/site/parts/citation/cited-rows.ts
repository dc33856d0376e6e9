import type { Statement } from '../../../data/figures.ts';
import type { CitedRow } from '../../../publish/citations/citations.ts';
import { citationKey } from '../../card-places.ts';
import type { Site } from '../../site.ts';
import { describeRow, sourceOf } from './described.ts';
import { CITATION_WORDS } from './words.ts';

/** The rows of a page of cards for its citation files, in the language of the page. */
export function citedRows(site: Site, rows: readonly Statement[]): CitedRow[] {
  return rows.map((row) => citedRow(site, row));
}

function citedRow(site: Site, row: Statement): CitedRow {
  const { locale } = site;
  const words = CITATION_WORDS[locale];
  const described = describeRow(site, row, locale);
  const { publisher, site: name, address, edition, date } = described;
  return {
    key: citationKey(row.id),
    title: words.title(described),
    producer: publisher,
    date: date === null ? null : sourceOf(site, row).published,
    publisher: name,
    edition,
    address,
    note: words.note(described),
    language: locale,
  };
}
