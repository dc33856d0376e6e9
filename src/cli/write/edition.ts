import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, LEDGER } from '../../editions/ledger.ts';
import type { Sealing } from '../../editions/seal.ts';
import { writeWhole } from './whole-file.ts';

/**
 * Puts an edition into data/ so that it counts whole or not at all: its files in
 * a hidden folder, then the folder in its place, and last the line of the ledger.
 * What an interruption leaves is replaced when the year is sealed again.
 */
export function writeEdition(data: string, sealing: Extract<Sealing, { kind: 'sealed' }>): void {
  const { id } = sealing.edition;
  const place = join(data, folderOf(id));
  const hidden = join(data, 'editions', `.${id}`);
  rmSync(hidden, { recursive: true, force: true });
  for (const { file, bytes } of sealing.files) {
    writeWhole(join(hidden, file.slice(folderOf(id).length)), bytes);
  }
  rmSync(place, { recursive: true, force: true });
  renameSync(hidden, place);
  writeWhole(join(data, LEDGER), sealing.ledger);
}
