import { IMPORT_NAMES, SEALED, STORY, tableFile } from '../data/table-file.ts';
import { currentRecord } from './current.ts';

/** Every table that this build publishes, as it stands in data/: its place there and its text. */
export function currentRegisters(): [file: string, text: string][] {
  const decoder = new TextDecoder();
  return currentRecord
    .filter(({ file }) => file !== IMPORT_NAMES && ![SEALED, STORY].includes(tableFile(file)))
    .map(({ file, bytes }) => [file, decoder.decode(bytes)]);
}
