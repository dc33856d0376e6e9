import { sha256 } from '../../editions/checksum.ts';
import type { Copy, FileReading } from './copy.ts';

/** A file as it must be. */
export interface WantedFile {
  file: string;
  sha256: string;
  size: number;
}

export interface Difference {
  file: string;
  kind: 'changed' | 'missing' | 'failed';
  /** What the host did instead; empty where it served another file or none. */
  why: string;
}

export interface Comparison {
  same: number;
  differences: Difference[];
  /** Files that were not looked at any more: the host answered nothing, or time was up. */
  left: number;
}

/** So many files are asked for at once. */
const AT_ONCE = 6;
/** A host of which not one of so many files could be had is no copy of this site. */
const IN_VAIN = 24;
const MINUTE = 60_000;
const LONGEST = 30 * MINUTE;

/** Holds a copy against the files that it must have, in their order; says how far it is every thousand files. */
export async function compareFiles(
  wanted: readonly WantedFile[],
  copy: Copy,
  progress: (done: number) => void,
): Promise<Comparison> {
  const differences: Difference[] = [];
  const end = performance.now() + LONGEST;
  let same = 0;
  let done = 0;
  let next = 0;
  const isInVain = () => same === 0 && done >= IN_VAIN && differences.every(isNoFile);
  const worker = async () => {
    for (;;) {
      const one = wanted[next];
      if (!one || isInVain() || performance.now() > end) return;
      next += 1;
      const difference = differenceOf(one, await copy.read(one.file, one.size));
      done += 1;
      if (difference === null) same += 1;
      else differences.push(difference);
      if (done % 1000 === 0) progress(done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const inOrder = differences.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return { same, differences: inOrder, left: wanted.length - done };
}

function isNoFile({ kind }: Difference): boolean {
  return kind !== 'changed';
}

function differenceOf({ file, sha256: sum }: WantedFile, reading: FileReading): Difference | null {
  switch (reading.kind) {
    case 'bytes':
      return sha256(reading.bytes) === sum ? null : { file, kind: 'changed', why: '' };
    case 'longer':
      return { file, kind: 'changed', why: '' };
    case 'missing':
      return { file, kind: 'missing', why: '' };
    case 'failed':
      return { file, kind: 'failed', why: reading.why };
  }
}
