import { readFileSync } from 'node:fs';
import type { Country } from '../gather/country.ts';

/** What `npm run country` tells the pages that it builds. */
export interface Current {
  country: Country;
  /** Where the site of the country will stand, with a slash at the end. */
  home: string;
}

/** The name of the variable that says in which file it lies. */
export const CURRENT_FILE = 'COUNTRY_FILE';

/** Written by the same command a moment before, and by nobody else: it is not checked again. */
export function current(): Current {
  return JSON.parse(readFileSync(process.env[CURRENT_FILE] ?? '', 'utf8')) as Current;
}
