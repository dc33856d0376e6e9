import type { IndicatorId } from '../data/tables.ts';
import { sha256 } from '../editions/checksum.ts';

/** A file for machines, or for a spreadsheet, as it is served. */
export interface PublishedFile {
  /** Whether it lies under /du-lieu/ or /api/v1/. */
  room: 'data' | 'api';
  /** Below its room: "2019/cases-2019.csv". */
  path: string;
  form: FileForm;
  mediaType: string;
  subject: Subject;
  content: Uint8Array<ArrayBuffer>;
  sha256: string;
}

/** What a file is of. */
export type Subject =
  | { kind: 'all' }
  | { kind: 'table'; table: string }
  | { kind: 'year'; year: number }
  | { kind: 'year-table'; year: number; table: string }
  | { kind: 'unit'; unit: string }
  | { kind: 'indicator'; indicator: IndicatorId }
  | { kind: 'source'; source: string };

export type FileForm =
  'csv' | 'excel-csv' | 'xlsx' | 'ods' | 'zip' | 'json' | 'json-schema' | 'json-ld' | 'text';

export const MEDIA_TYPES: Record<FileForm, string> = {
  csv: 'text/csv',
  'excel-csv': 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  zip: 'application/zip',
  json: 'application/json',
  'json-schema': 'application/schema+json',
  'json-ld': 'application/ld+json',
  text: 'text/plain',
};

export function publishedFile(
  room: PublishedFile['room'],
  path: string,
  form: FileForm,
  subject: Subject,
  content: string | Uint8Array<ArrayBuffer>,
): PublishedFile {
  const bytes = typeof content === 'string' ? encode(content) : content;
  return {
    room,
    path,
    form,
    mediaType: MEDIA_TYPES[form],
    subject,
    content: bytes,
    sha256: sha256(bytes),
  };
}

const encoder = new TextEncoder();

export function encode(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

/** A JSON file that people may look into as well. */
export function indented(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
