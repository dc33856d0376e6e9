import { relative } from 'node:path';
import { roots } from '../../roots.ts';

/** A file of data/ as it is named to whoever stands in the project's folder. */
export function shownPath(file: string): string {
  return `${relative('.', roots.data)}/${file}`;
}
