import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256 } from '../editions/checksum.ts';

/**
 * Something about each file that was made of another, by the end of its name: '.br' of a copy, '' of the file itself, finished.
 * Null where one was not worth making.
 */
export type Made<T> = Readonly<Record<string, T | null>>;

/** What the site before has that would be made again, and what is noted for the site after. */
export interface Kept {
  /** What was made of these bytes (by their checksum) for a file of this name, if the site before has all of it as it was made. */
  find(file: string, sum: string): Promise<Made<Buffer> | null>;
  /** Notes the checksums of what was made of bytes of this checksum. */
  note(sum: string, made: Made<string>): void;
  /** Writes down what was noted, in place of what was noted before. */
  save(): void;
}

interface Notes {
  /** What all of it was made with. */
  tools: string;
  sums: Record<string, Made<string>>;
}

/**
 * Most of a new site is the site before. What was made of the same bytes with the same tools (`tools` names them) is taken from there,
 * and only if it is to the byte what was made: a file that was damaged since is made anew. The notes lie under the cache
 * folder of the build, where nothing is published from, and speak of the last build alone.
 */
export function keptFrom(before: string, notes: string, tools: string): Kept {
  const known = knownSums(notes, tools);
  const sums: Notes['sums'] = {};
  return {
    async find(file, sum) {
      const noted = known[sum];
      if (!noted) return null;
      const made: Record<string, Buffer | null> = {};
      for (const [end, own] of Object.entries(noted)) {
        const bytes = own === null ? null : await bytesOf(join(before, file + end));
        if (own !== null && (!bytes || sha256(bytes) !== own)) return null;
        made[end] = bytes;
      }
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

async function bytesOf(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch {
    return null;
  }
}
