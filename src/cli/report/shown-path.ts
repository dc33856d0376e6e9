import { relative } from 'node:path';
import { roots } from '../../roots.ts';

/** A file of data/, of content/ or of the code, as it is named to whoever stands in the project's folder. */
export function shownPath(file: string): string {
  if (file.startsWith('src/')) return file;
  const inContent = /^content\/(.+)$/.exec(file)?.[1];
  return inContent === undefined
    ? `${relative('.', roots.data)}/${file}`
    : `${relative('.', roots.content)}/${inContent}`;
}
