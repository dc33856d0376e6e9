import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { RawFile } from './csv/csv.ts';
import { isWorkbook, storyFile } from './table-file.ts';
import { LANGUAGES, type Language } from './text.ts';

/**
 * Every CSV file of a data folder, in a fixed order, also one in a wrong place, so that it can
 * be reported; and every file among the sealed editions. A folder that does not exist holds no
 * files, and every required table is then reported as missing.
 */
export function readFolder(root: string): RawFile[] {
  return filesUnder(root)
    .filter((file) => /\.csv$/i.test(file) || /^editions\/./.test(file) || isStrayTable(file))
    .map((file) => ({ file, bytes: readFileSync(join(root, file)) }));
}

/**
 * All that is published of a province, and sealed: the files of its data folder and,
 * as if they lay in the folder of its year, the stories of each year.
 */
export function readRecord({ data, content }: { data: string; content: string }): RawFile[] {
  return [...readFolder(data), ...LANGUAGES.flatMap((language) => readStories(content, language))];
}

function readStories(content: string, language: Language): RawFile[] {
  const stories = join(content, language, 'years');
  const names = existsSync(stories) ? readdirSync(stories).sort() : [];
  return names.flatMap((name): RawFile[] => {
    const [, year] = /^((?:199|20\d)\d)\.mdx$/.exec(name) ?? [];
    const bytes = () => readFileSync(join(stories, name));
    return year === undefined ? [] : [{ file: storyFile(year, language), bytes: bytes() }];
  });
}

/** A workbook beside the tables, or a text file among those of a year: figures that nobody would publish. */
function isStrayTable(file: string): boolean {
  const isOfYear = /^\d{4}\//.test(file);
  if (isWorkbook(file)) return isOfYear || !file.includes('/');
  return isOfYear && /\.(?:tsv|tab|txt)$/i.test(file);
}

/** Every file of the folder of words, named from content/ on. */
export function readContent(root: string): RawFile[] {
  return filesUnder(root).map((file) => ({
    file: `content/${file}`,
    bytes: readFileSync(join(root, file)),
  }));
}

/** The files that are served as they are: "favicon.svg". */
export function publicFiles(root: string): string[] {
  return filesUnder(root);
}

/** The files of a folder and its folders, in a fixed order, without what nobody put there. */
function filesUnder(root: string): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.split('/').some(isLitter))
    .filter((file) => statSync(join(root, file)).isFile())
    .sort();
}

/** What an operating system, an office program or an interrupted command leaves behind. */
function isLitter(name: string): boolean {
  return (
    /^(?:\.|~\$|~WR|@eaDir$|__MACOSX$)/.test(name) ||
    /^(?:desktop\.ini|(?:eh)?thumbs\.db|icon\r|\$recycle\.bin|system volume information)$/i.test(
      name,
    ) ||
    /(?:\.tmp|~|:Zone\.Identifier)$/i.test(name)
  );
}
