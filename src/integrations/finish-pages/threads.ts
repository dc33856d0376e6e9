import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Finishing } from './finish.ts';

/** Each holds the styles of the pages that it met: more threads are more memory. */
const MOST = 4;
/** Pages that a thread is given at once. */
const AT_ONCE = 50;

/**
 * Finishes pages on all cores, and tells of each portion the checksums that its files have then. Pages that have the same styles
 * are given to a thread together: what it found out of the first serves for the others. A page that cannot be finished stops the build.
 */
export async function finishInThreads(
  folder: string,
  alike: readonly (readonly string[])[],
  finishing: Finishing,
  finished: (pages: readonly string[], sums: readonly string[]) => void,
): Promise<void> {
  const all = alike.flatMap(portions);
  const waiting = all.values();
  const work = async () => {
    const thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData: finishing });
    try {
      for (const pages of waiting) {
        const files = pages.map((page) => join(folder, page));
        finished(pages, await sumsOf(thread, files));
      }
    } finally {
      await thread.terminate();
    }
  };
  const threads = Math.min(MOST, availableParallelism(), all.length);
  await Promise.all(Array.from({ length: threads }, work));
}

function portions(pages: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(pages.length / AT_ONCE) }, (_, at) =>
    pages.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
}

function sumsOf(thread: Worker, files: readonly string[]): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    thread.once('error', reject);
    thread.once('message', (sums: readonly string[]) => {
      thread.off('error', reject);
      resolve(sums);
    });
    thread.postMessage(files);
  });
}
