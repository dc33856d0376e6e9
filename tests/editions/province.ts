import type { RawFile } from '../../src/data/csv/csv.ts';
import { readPublication, type Publication } from '../../src/editions/publication.ts';
import { seal, type Sealing, type SealRequest } from '../../src/editions/seal.ts';
import { sound, textFile } from '../data/fixture.ts';

/** The faultless province, Bến Mơ, on the day before its first year is sealed. */
export const unsealedProvince = sound;

const REQUEST: SealRequest = {
  year: 2018,
  date: '2020-03-01',
  reason: 'Công bố lần đầu.',
  reasons: new Map(),
};

export function publicationOf(files: readonly RawFile[]): Publication {
  const reading = readPublication(files);
  if (!reading.ok) throw new Error(reading.issues.map(({ fault }) => fault.code).join(', '));
  return reading.publication;
}

export function tryToSeal(files: readonly RawFile[], request: Partial<SealRequest> = {}): Sealing {
  return seal(publicationOf(files), files, { ...REQUEST, ...request });
}

/** The files of data/ after the year has been sealed. */
export function sealed(files: readonly RawFile[], request: Partial<SealRequest> = {}): RawFile[] {
  const sealing = tryToSeal(files, request);
  if (sealing.kind !== 'sealed') throw new Error(sealing.kind);
  return laidOver(files, [...sealing.files, textFile('editions.csv', sealing.ledger)]);
}

/** One file with other words in it. */
export function edited(
  files: readonly RawFile[],
  file: string,
  from: string,
  to: string,
): RawFile[] {
  const before = files.find((known) => known.file === file);
  const text = new TextDecoder().decode(before?.bytes);
  if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
  return laidOver(files, [textFile(file, text.replace(from, to))]);
}

export function laidOver(files: readonly RawFile[], over: readonly RawFile[]): RawFile[] {
  const all = new Map([...files, ...over].map((file) => [file.file, file]));
  return [...all.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}
