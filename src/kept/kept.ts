import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../editions/checksum.ts';

/**
 * The checksum of each file that was made of another, by the end of its name: '.br' of a copy, '' of the file itself, finished.
 * Null where one was not worth making.
 */
export type Made = Readonly<Record<string, string | null>>;

/** What the site before has that would be made again, and what is noted for the site after. */
export interface Kept {
  /**
   * Puts into the new site what was made of these bytes (by their checksum) for a file whose name begins so, if the site before has
   * all of it as it was made; tells what that is. Null: nothing was put there.
   */
  take(stem: string, sum: string): Made | null;
  /** Notes what was made of bytes of this checksum. */
  note(sum: string, made: Made): void;
  /** Writes down what was noted, in place of what was noted before. */
  save(): void;
}

interface Notes {
  /** What all of it was made with. */
  tools: string;
  sums: Record<string, Made>;
}

/** The folders of both sites, and the file of the notes. */
interface Places {
  before: string;
  after: string;
  notes: string;
}

/**
 * Most of a new site is the site before. What was made of the same bytes with the same tools (`tools` names them) is taken from there,
 * and only if it is to the byte what was made: a file that was damaged since is made anew. The notes lie under the cache
 * folder of the build, where nothing is published from, and speak of the last build alone.
 */
export function keptFrom({ before, after, notes }: Places, tools: string): Kept {
  const known = knownSums(notes, tools);
  const sums: Notes['sums'] = {};
  return {
    take(stem, sum) {
      const made = known[sum];
      if (!made) return null;
      const files = Object.entries(made).flatMap(([end, own]) =>
        own === null ? [] : [{ name: stem + end, own }],
      );
      // Before anything is put: all of it, or nothing.
      if (!files.every(({ name, own }) => sumOf(join(before, name)) === own)) return null;
      for (const { name } of files) put(join(before, name), join(after, name));
      sums[sum] = made;
      return made;
    },
    note(sum, made) {
      sums[sum] = made;
    },
    save() {
      mkdirSync(dirname(notes), { recursive: true });
      const beside = `${notes}.${String(process.pid)}.tmp`;
      writeFileSync(beside, JSON.stringify({ tools, sums } satisfies Notes));
      renameSync(beside, notes);
    },
  };
}

/** None, where the notes are of other tools or cannot be read: then all is made anew. */
function knownSums(path: string, tools: string): Notes['sums'] {
  if (!existsSync(path)) return {};
  try {
    const notes = JSON.parse(readFileSync(path, 'utf8')) as Notes;
    return notes.tools === tools ? notes.sums : {};
  } catch {
    return {};
  }
}

function sumOf(path: string): string | null {
  try {
    return sha256(readFileSync(path));
  } catch {
    return null;
  }
}

/** One file under two names, which costs a tenth of writing it again; a copy, where the disk has no such thing. */
function put(from: string, to: string): void {
  rmSync(to, { force: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
