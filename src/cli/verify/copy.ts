import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isCopy } from '../write/compress.ts';

/** A copy of the site, in a folder or as a host serves it, file by file. */
export interface Copy {
  name: string;
  /** `most`: so many bytes are read at the most, for a host may send without end. */
  read: (file: string, most: number) => Promise<FileReading>;
  /** The files that it has, without compressed copies; null where nobody can list them, as at a host. */
  files: (() => string[]) | null;
}

export type FileReading =
  | { kind: 'bytes'; bytes: Uint8Array }
  | { kind: 'missing' }
  /** More bytes than were asked for. */
  | { kind: 'longer' }
  /** No answer, or another than the file or 404. */
  | { kind: 'failed'; why: string };

/** The copy that is named: "https://example.org/cchc" is one at a host, all else a folder; null where neither is. */
export function copyAt(named: string): Copy | null {
  if (/^https?:\/\//i.test(named)) return URL.canParse(named) ? hostCopy(named) : null;
  return existsSync(named) && statSync(named).isDirectory() ? folderCopy(resolve(named)) : null;
}

export function folderCopy(folder: string): Copy {
  return {
    name: folder,
    read: (file) => {
      const path = join(folder, file);
      const isThere = existsSync(path) && statSync(path).isFile();
      return Promise.resolve(
        isThere ? { kind: 'bytes', bytes: readFileSync(path) } : { kind: 'missing' },
      );
    },
    files: () => {
      const all = globSync('**', { cwd: folder, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .map((file) => file.replaceAll('\\', '/'))
        .sort();
      const known = new Set(all);
      return all.filter((file) => !isCopy(file, known));
    },
  };
}

/** A host that does not answer within this time is taken as silent. */
const PATIENCE = 20_000;

function hostCopy(address: string): Copy {
  const root = new URL(address);
  root.search = '';
  root.hash = '';
  if (!root.pathname.endsWith('/')) root.pathname += '/';
  return {
    name: root.href,
    read: async (file, most) => {
      try {
        const signal = AbortSignal.timeout(PATIENCE);
        const response = await fetch(new URL(pathOf(file), root), { signal });
        if (response.status === 404 || response.status === 410) return { kind: 'missing' };
        if (!response.ok) return { kind: 'failed', why: `mã trả lời ${String(response.status)}` };
        return await bytesOf(response, most);
      } catch (error) {
        const isLate = error instanceof Error && error.name === 'TimeoutError';
        return { kind: 'failed', why: isLate ? 'quá lâu không trả lời' : 'không nối được' };
      }
    },
    files: null,
  };
}

/** A page is asked for by its address, as readers do: "2019/index.html" at "2019/". */
function pathOf(file: string): string {
  const path = file.replace(/(^|\/)index\.html$/, '$1');
  return `./${path.split('/').map(encodeURIComponent).join('/')}`;
}

async function bytesOf(response: Response, most: number): Promise<FileReading> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    // Leaving the loop also closes the connection.
    if (length > most) return { kind: 'longer' };
    parts.push(part);
  }
  return { kind: 'bytes', bytes: Buffer.concat(parts) };
}
