import type { Language, Text } from './text.ts';

/**
 * Which table a file holds: "2019/cases.csv" → "yearly/cases", "units.csv" →
 * "register/units". What lies sealed under editions/ is no table, but its ledger's.
 */
export function tableFile(file: string): string {
  if (STORIES.test(file)) return STORY;
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

export const STORY = 'story';

/** The story of a year in each language, among the files of the year and in its editions. */
export const STORY_FILES: Text = { vi: 'story.vi.mdx', en: 'story.en.mdx' };

const STORIES = new RegExp(`^\\d{4}/(?:${Object.values(STORY_FILES).join('|')})$`);

export function storyFile(year: string, language: Language): string {
  return `${year}/${STORY_FILES[language]}`;
}

/** What editors told the import of names, kept for the next year; no table, and not published. */
export const IMPORT_NAMES = 'import-names.csv';

/** Figures in the form of an office program, which `import` reads. */
export function isWorkbook(file: string): boolean {
  return /\.(?:xls[xmb]?|xlt[xm]?|ods|fods|numbers|et)$/i.test(file);
}
