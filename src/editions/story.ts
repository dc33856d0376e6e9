import type { RawFile } from '../data/csv/csv.ts';
import { STORY } from '../data/table-file.ts';
import { holdsShared, type Change } from './compare.ts';

/** Where a change of a story says that it belongs: a story is no table, but is told like one. */
export const STORY_TABLE = 'story';

/**
 * How the story of a year differs from the sealed one: the first line that is not the
 * same. Of an edition that was sealed before editions held stories, nothing is said.
 */
export function compareStory(
  year: number,
  old: readonly RawFile[],
  now: readonly RawFile[],
): Change[] {
  if (!holdsStory(old)) return [];
  const [before, after] = [linesOf(old), linesOf(now)];
  const at = Array.from({ length: Math.max(before.length, after.length) }).findIndex(
    (_, index) => before[index] !== after[index],
  );
  if (at === -1) return [];
  const isWritten = before.length > 0 && after.length > 0;
  // Of a story that is all new or all gone, the first line is a mark of the file's form.
  const told = (lines: readonly string[]) =>
    isWritten ? (lines[at] ?? '') : (lines.find((line) => /\p{L}/u.test(line)) ?? null);
  return [
    {
      id: `${STORY_TABLE}.text_vi.${String(year)}`,
      table: STORY_TABLE,
      column: 'text_vi',
      key: { year: String(year) },
      isFigure: false,
      isShared: false,
      old: told(before),
      now: told(after),
      file: `content/vi/years/${String(year)}.mdx`,
      line: isWritten ? at + 1 : null,
      place: null,
    },
  ];
}

/** Whether an edition holds all that editions hold today: the register rows it names, and the story. */
export function isWhole(old: readonly RawFile[]): boolean {
  return holdsShared(old) && holdsStory(old);
}

function holdsStory(files: readonly RawFile[]): boolean {
  return files.some(({ file }) => file === STORY);
}

/** Without what an editor program changes when it saves: line ends, and blank lines at the end. */
function linesOf(files: readonly RawFile[]): string[] {
  const story = files.find(({ file }) => file === STORY);
  const text = new TextDecoder().decode(story?.bytes).replaceAll('\r\n', '\n').trimEnd();
  return text === '' ? [] : text.split('\n');
}
