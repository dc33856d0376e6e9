import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../../data/csv/csv.ts';

const FOLDER = join(import.meta.dirname, 'starter');

/** A file of the province to be made, by its path in its folder. */
export interface MadeFile {
  file: string;
  text: string;
}

/** What every province begins with: registers and standing pages, with marks for its name. */
export function starterFiles(): MadeFile[] {
  return ['data', 'content'].flatMap((part) =>
    readdirSync(join(FOLDER, part), { recursive: true, encoding: 'utf8' })
      .map((file) => join(part, file).replaceAll('\\', '/'))
      .filter((file) => /\.(?:csv|mdx)$/.test(file))
      .sort()
      .map((file) => ({ file, text: readFileSync(join(FOLDER, file), 'utf8') })),
  );
}

/** Cities that rank as provinces. */
export const centralCities = () => rowsOf('central-cities').map(({ name = '' }) => name);

/** The words for kinds of units, at the beginning of a name or in a column of their own; `en` where English follows from them. */
export const unitKinds = () =>
  rowsOf('unit-kinds').map(({ word = '', kind = '', en = '' }) => ({ word, kind, en }));

/** Offices that go by one name in all provinces. */
export const knownNames = () =>
  rowsOf('known-names').map(({ name_vi = '', name_en = '', short_vi = '', short_en = '' }) => ({
    ...{ name_vi, name_en, short_vi, short_en },
  }));

function rowsOf(name: string): Partial<Record<string, string>>[] {
  const csv = readCsv({ file: name, bytes: readFileSync(join(FOLDER, `${name}.csv`)) });
  if (!csv.ok) throw new Error(`${name}.csv of the starter cannot be read`);
  const { header, rows } = csv.table;
  return rows.map(({ cells }) => Object.fromEntries(header.map((key, at) => [key, cells[at]])));
}
