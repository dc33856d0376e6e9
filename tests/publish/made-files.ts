import { unzipSync } from 'fflate';
import type { RawFile } from '../../src/data/csv/csv.ts';
import { message, place } from '../../src/data/messages/messages.ts';
import { readPublication } from '../../src/editions/publication.ts';
import type { PublishedFile } from '../../src/publish/file.ts';
import { publishedFiles } from '../../src/publish/files.ts';
import type { Release } from '../../src/publish/release.ts';
import { releaseOf } from '../../src/site/release.ts';
import { siteOf } from '../../src/site/site.ts';
import { sound } from '../data/fixture.ts';
import { sealed } from '../editions/province.ts';

/** What a province would publish. */
export function releaseFrom(files: readonly RawFile[]): Release {
  const reading = readPublication(files);
  if (!reading.ok) {
    throw new Error(
      reading.issues.map((one) => `${place(one, 'en')}: ${message(one, 'en').problem}`).join('\n'),
    );
  }
  const { publication } = reading;
  return releaseOf(siteOf(publication, 'vi'), publication.ledger, files);
}

/** The faultless province, Bến Mơ, of which 2018 is sealed and 2019 is not. */
export const record = sealed(sound());
export const release = releaseFrom(record);
export const files = await publishedFiles(release);

export function fileAt(path: string, among: readonly PublishedFile[] = files): PublishedFile {
  const file = among.find((own) => own.path === path);
  if (!file)
    throw new Error(`no file ${path}; there are ${among.map((own) => own.path).join(', ')}`);
  return file;
}

export function textAt(path: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(fileAt(path).content);
}

/** The files of an archive, by name, in their order. */
export function unpacked({ content }: PublishedFile): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(content)));
}
