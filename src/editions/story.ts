import type { RawFile } from '../data/csv/csv.ts';
import { STORY_FILES } from '../data/table-file.ts';
import { LANGUAGES, type Language } from '../data/text.ts';
import { SOURCE_LOCALE } from '../i18n/locale.ts';
import { holdsShared, STORY_TABLE, type Change } from './compare.ts';

/** The file of an edition that holds the story of which a change is told. */
export function heldAs({ column }: Change): string {
  return STORY_FILES[LANGUAGES.find((language) => columnOf(language) === column) ?? SOURCE_LOCALE];
}

const columnOf = (language: Language) => `text_${language}`;

/**
 * How the stories of a year differ from the sealed ones: of each the first line that is not the same. Of an edition that
 * was sealed before editions held stories, or those of a language, nothing is said.
 */
export function compareStories(
  year: number,
  old: readonly RawFile[],
  now: readonly RawFile[],
): Change[] {
  return LANGUAGES.flatMap((language) => compareStory(year, language, old, now));
}

function compareStory(
  year: number,
  language: Language,
  old: readonly RawFile[],
  now: readonly RawFile[],
): Change[] {
  if (!holdsStory(old, language)) return [];
  const [before, after] = [linesOf(old, language), linesOf(now, language)];
  const other = Array.from({ length: Math.max(before.length, after.length) }, (_, at) => at).filter(
    (at) => before[at] !== after[at],
  );
  // A blank line that was put in says nothing: the line after it does.
  const at =
    other.find((one) => `${before[one] ?? ''}${after[one] ?? ''}`.trim() !== '') ?? other[0];
  if (at === undefined) return [];
  const isWritten = before.length > 0 && after.length > 0;
  // Of a story that is all new or all gone, the first line is a mark of the file's form.
  const told = (lines: readonly string[]) =>
    isWritten ? (lines[at] ?? '') : (lines.find((line) => /\p{L}/u.test(line)) ?? null);
  return [
    {
      id: `${STORY_TABLE}.${columnOf(language)}.${String(year)}`,
      table: STORY_TABLE,
      column: columnOf(language),
      key: { year: String(year) },
      isFigure: false,
      isShared: false,
      old: told(before),
      now: told(after),
      file: ['content', language, 'years', `${String(year)}.mdx`].join('/'),
      line: isWritten ? at + 1 : null,
      place: null,
    },
  ];
}

/** Whether an edition holds all that editions hold today: the register rows it names, and the story in each language. */
export function isWhole(old: readonly RawFile[]): boolean {
  return holdsShared(old) && LANGUAGES.every((language) => holdsStory(old, language));
}

/** Stories that are not there, as empty ones: that nothing was told is sealed too, and none is written later in silence. */
export function untold(files: readonly RawFile[]): RawFile[] {
  return LANGUAGES.filter((language) => !holdsStory(files, language)).map((language) => ({
    file: STORY_FILES[language],
    bytes: new Uint8Array(),
  }));
}

function holdsStory(files: readonly RawFile[], language: Language): boolean {
  return files.some(({ file }) => file === STORY_FILES[language]);
}

/** Without what an editor program changes when it saves: line ends, and blank lines at the end. */
function linesOf(files: readonly RawFile[], language: Language): string[] {
  const story = files.find(({ file }) => file === STORY_FILES[language]);
  const text = new TextDecoder().decode(story?.bytes).replaceAll('\r\n', '\n').trimEnd();
  return text === '' ? [] : text.split('\n');
}
