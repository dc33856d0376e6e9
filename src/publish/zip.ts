import { unzipSync, zipSync, type Zippable } from 'fflate';

/**
 * No file of an archive bears the day of the build: the same data gives the same bytes. An archive has local time: this
 * is the same on every clock.
 */
function fixedDay(): Date {
  return new Date(2000, 0, 1);
}

export interface ZipEntry {
  name: string;
  content: Uint8Array;
}

/** A ZIP whose bytes follow from what is in it alone. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const { name, content } of entries)
    // OpenDocument has the kind of file first and not compressed, to be read without unpacking.
    files[name] = [content, { mtime: fixedDay(), level: name === 'mimetype' ? 0 : 6 }];
  return zipSync(files);
}

/** A ZIP that another program packed, packed again without the day and the order that it gave. */
export function repacked(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(unzipSync(bytes)).map(([name, content]) => ({ name, content }));
  const isFirst = ({ name }: ZipEntry) => ['mimetype', '[Content_Types].xml'].includes(name);
  return zipOf(
    entries.toSorted(
      (a, b) => Number(isFirst(b)) - Number(isFirst(a)) || (a.name < b.name ? -1 : 1),
    ),
  );
}
