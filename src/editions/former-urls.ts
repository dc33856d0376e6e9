import { readCsv, type RawFile } from '../data/csv/csv.ts';
import { TABLES } from '../data/tables.ts';
import type { Edition } from './ledger.ts';

/** An address that a source had when an edition was sealed, and has no more. */
export interface FormerUrl {
  url: string;
  /** The last edition that names it. */
  edition: string;
}

/**
 * The addresses that sealed editions give for a source and that its row does not give now, by source. Of a source that
 * no sealed year names, and of changes between two editions, nothing is known.
 */
export function formerUrls(
  sources: ReadonlyMap<string, { url: string }>,
  editions: readonly Edition[],
  sealed: ReadonlyMap<string, readonly RawFile[]>,
): Map<string, FormerUrl[]> {
  const former = new Map<string, Map<string, string>>();
  for (const { id: edition } of editions) {
    for (const { id, url } of urlsIn(sealed.get(edition) ?? [])) {
      const now = sources.get(id);
      if (!now || url === '' || now.url === url) continue;
      const own = former.get(id) ?? new Map<string, string>();
      former.set(id, own.set(url, edition));
    }
  }
  return new Map(
    [...former].map(([id, urls]) => [id, [...urls].map(([url, edition]) => ({ url, edition }))]),
  );
}

function urlsIn(files: readonly RawFile[]): { id: string; url: string }[] {
  const file = files.find((known) => known.file === `${TABLES.sources.name}.csv`);
  const csv = file && readCsv(file);
  if (!csv?.ok) return [];
  const { header, rows } = csv.table;
  const [id, url] = ['id', 'url'].map((column) => header.indexOf(column));
  return rows.map(({ cells }) => ({ id: cells[id ?? -1] ?? '', url: cells[url ?? -1] ?? '' }));
}
