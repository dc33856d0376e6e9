import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RawFile } from '../../src/data/csv/csv.ts';
import { readContent, readFolder, readRecord } from '../../src/data/folder.ts';
import type { Issue } from '../../src/data/issue.ts';
import { readPublication, unsealed, type Publication } from '../../src/editions/publication.ts';
import { addressFaults } from '../../src/site/address-faults.ts';
import { siteCharts } from '../../src/site/charts.ts';
import { servedAddresses } from '../../src/site/served-addresses.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { readProse } from '../../src/prose/prose-issues.ts';
import { toldBy } from '../../src/prose/told.ts';
import { siteOf } from '../../src/site/site.ts';

const ROOT = join(import.meta.dirname, '../fixtures');

/** The fixture folders, each with one fault. */
export function faultyFolders(): string[] {
  return readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'sound')
    .map(({ name }) => name)
    .sort();
}

/** The files of the faultless province. */
export function sound(): RawFile[] {
  return readFolder(join(ROOT, 'sound'));
}

/** The faultless province with the files of other fixtures laid over it. */
export function soundWith(...folders: string[]): RawFile[] {
  const over = folders.flatMap((folder) =>
    readRecord({ data: join(ROOT, folder), content: join(ROOT, folder, 'content') }),
  );
  const absent = folders
    .flatMap((folder) => readdirSync(join(ROOT, folder)))
    .flatMap((name) => /^(.+)\.absent$/.exec(name)?.[1] ?? []);
  const files = new Map([...sound(), ...over].map((file) => [file.file, file]));
  return [...files.values()]
    .filter(({ file }) => !absent.includes(file))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** All that keeps the folder of a fixture from being published. */
export function issuesOf(folder: string): readonly Issue[] {
  const reading = readPublication(soundWith(folder));
  const told = reading.ok
    ? LOCALES.map(
        ({ locale }) =>
          [locale, toldBy(siteOf(reading.publication, locale), ['favicon.svg'])] as const,
      )
    : [];
  return [
    ...(reading.ok ? unsealed(reading.publication) : reading.issues),
    ...(reading.ok ? lostAddresses(reading.publication) : []),
    ...readProse(proseWith(folder), new Map(told)).issues,
  ];
}

function lostAddresses(publication: Publication): Issue[] {
  const { dataset, recorded } = publication;
  if (recorded.length === 0 && dataset.moves.length === 0) return [];
  const site = siteOf(publication, 'vi');
  return addressFaults(dataset, servedAddresses(site, siteCharts(site, []), []), recorded);
}

/** The words of the faultless province with those of another fixture laid over them. */
function proseWith(folder: string): RawFile[] {
  const [own, over] = ['sound', folder].map((name) => readContent(join(ROOT, name, 'content')));
  const files = new Map([...(own ?? []), ...(over ?? [])].map((file) => [file.file, file]));
  const absent = [...files.keys()].filter((file) => file.endsWith('.absent'));
  for (const file of absent) files.delete(file.replace(/\.absent$/, ''));
  return [...files.values()].filter(({ file }) => !absent.includes(file));
}

export function textFile(file: string, text: string): RawFile {
  return { file, bytes: new TextEncoder().encode(text) };
}
