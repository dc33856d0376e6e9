/**
 * Which table a file holds: "2019/cases.csv" → "yearly/cases", "units.csv" →
 * "register/units". What lies sealed under editions/ is no table, but its ledger's.
 */
export function tableFile(file: string): string {
  if (/^\d{4}\//.test(file) && file.endsWith(`/${STORY}`)) return STORY;
  if (/^editions\/\d{4}-\d+\//.test(file)) return SEALED;
  const yearly = /^(?:199|20\d)\d\/(.+)\.csv$/.exec(file);
  return yearly ? `yearly/${yearly[1] ?? ''}` : `register/${file.replace(/\.csv$/, '')}`;
}

/** The year in whose folder a file lies; null for a register. */
export function yearOfFile(file: string): number | null {
  const [, year] = /^(\d{4})\//.exec(file) ?? [];
  return year === undefined ? null : Number(year);
}

export const SEALED = 'sealed';

/** The story of a year among the files of the year, and in its editions. */
export const STORY = 'story.vi.mdx';

export function storyFile(year: string): string {
  return `${year}/${STORY}`;
}

/** What editors told the import of names of units, kept for the next year; no table, and not published. */
export const IMPORT_NAMES = 'import-names.csv';
