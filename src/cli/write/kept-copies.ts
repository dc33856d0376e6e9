import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../editions/checksum.ts';
import { writeWhole } from './whole-file.ts';

/** The copies of one file by their ends; null where a copy would be no shorter, so that there is none. */
export type Copies<T> = Readonly<Record<string, T | null>>;

/** The copies that the site before has, and what is noted of them. */
export interface KeptCopies {
  /** The copies of a file of this name and checksum, where the site before has all of them as they were made; null otherwise. */
  find(file: string, sum: string): Promise<Copies<Buffer> | null>;
  /** Notes what copies a file of this checksum has now. */
  note(sum: string, copies: Copies<Uint8Array>): void;
  /** Writes down what was noted, in place of what was noted before. */
  save(): void;
}

/** Under the cache folder of the build, where nothing is published from. */
const NOTES = 'copies.json';

interface Notes {
  /** What the copies were made with. */
  made: string;
  /** Checksums of copies, by the checksum of the file they are of. */
  sums: Record<string, Copies<string>>;
}

/**
 * Most files of a new site are those of the site before, and making their copies again takes a third of a build. A copy is taken from there
 * only if it is, to the byte, the one that was made of these very bytes and with the same tools: a damaged one is made anew.
 */
export function keptCopies(before: string, cache: string, made: string): KeptCopies {
  const path = join(cache, NOTES);
  const known = knownNotes(path, made);
  const sums: Notes['sums'] = {};
  return {
    async find(file, sum) {
      const noted = known[sum];
      if (!noted) return null;
      const copies: Record<string, Buffer | null> = {};
      for (const [end, own] of Object.entries(noted)) {
        const bytes = own === null ? null : await bytesOf(join(before, file + end));
        if (own !== null && (!bytes || sha256(bytes) !== own)) return null;
        copies[end] = bytes;
      }
      return copies;
    },
    note(sum, copies) {
      sums[sum] = Object.fromEntries(
        Object.entries(copies).map(([end, copy]) => [end, copy && sha256(copy)]),
      );
    },
    save() {
      writeWhole(path, JSON.stringify({ made, sums } satisfies Notes));
    },
  };
}

/** Nothing, where the notes are of other tools or cannot be read: then all copies are made anew. */
function knownNotes(path: string, made: string): Notes['sums'] {
  if (!existsSync(path)) return {};
  try {
    const notes = JSON.parse(readFileSync(path, 'utf8')) as Notes;
    return notes.made === made ? notes.sums : {};
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
