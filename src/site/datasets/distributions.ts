import { sha256 } from '../../editions/checksum.ts';
import { SEALED_TABLES } from '../../editions/named-rows.ts';
import type { Distribution } from '../../publish/distribution.ts';
import type { Site } from '../site.ts';
import type { PageFile } from '../../publish/dataset-jsonld.ts';
import { figuresTable } from '../../publish/figures.ts';
import { MEDIA_TYPES, type FileForm, type PublishedFile } from '../../publish/file.ts';
import { DATA_PATHS } from '../../publish/paths.ts';
import { WORDS } from './words.ts';

/** The tables of a year as its edition was sealed; of an indicator only the table that it is a column of. */
export function sealedTables(site: Site, year: number, only?: string): Distribution[] {
  const { addresses, locale } = site;
  const edition = site.editionOf.get(year);
  if (!edition) return [];
  return (site.sealed.get(edition.id) ?? []).flatMap(({ file, bytes }) => {
    const table = SEALED_TABLES.find(({ name }) => file === `${name}.csv`);
    if (!table || (only !== undefined && table.name !== only)) return [];
    return [
      {
        name: WORDS[locale].file({ table: table.title[locale], year: String(year) }),
        address: addresses.full(addresses.editionFile(edition.id, file)),
        mediaType: 'text/csv',
        bytes: bytes.length,
        sha256: sha256(bytes),
      },
    ];
  });
}

/**
 * The files that hold a whole year. Their names follow from the year, so the page does not wait until they are made.
 */
export function yearBundles({ addresses, locale }: Site, year: number): PageFile[] {
  const paths: [FileForm, string][] = [
    ['csv', DATA_PATHS.yearTable(year, figuresTable.name, 'csv')],
    ['xlsx', DATA_PATHS.bundle(year, 'xlsx')],
    ['ods', DATA_PATHS.bundle(year, 'ods')],
    ['zip', DATA_PATHS.bundle(year, 'zip')],
  ];
  return paths.map(([form, path]) => ({
    name: WORDS[locale].yearFile({ file: path.split('/').at(-1) ?? path, year: String(year) }),
    address: addresses.full(addresses.dataFile(path)),
    mediaType: MEDIA_TYPES[form],
  }));
}

/** The workbooks, archives and descriptions of a whole year. */
export function yearDownloads(
  { addresses, locale }: Site,
  year: number,
  files: readonly PublishedFile[],
): Distribution[] {
  return files
    .filter(({ subject }) => subject.kind === 'year' && subject.year === year)
    .map(({ room, path, mediaType, content, sha256: checksum }) => ({
      name: WORDS[locale].yearFile({ file: path.split('/').at(-1) ?? path, year: String(year) }),
      address: addresses.full(room === 'data' ? addresses.dataFile(path) : addresses.api(path)),
      mediaType,
      bytes: content.length,
      sha256: checksum,
    }));
}
