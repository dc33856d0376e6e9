import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Finishing } from './finish.ts';

/** Each holds the styles of the pages that it met: more threads are more memory. */
const MOST = 4;
/** Pages that a thread is given at once. */
const AT_ONCE = 50;

/**
 * Finishes pages on all cores. Pages that have the same styles are given to a thread together: what it found out of the
 * first serves for the others. A page that cannot be finished stops the build.
 */
export async function finishInThreads(
  alike: readonly (readonly string[])[],
  finishing: Finishing,
): Promise<void> {
  const waiting = alike.flatMap(portions).values();
  const work = async () => {
    const thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData: finishing });
    try {
      for (const files of waiting) await done(thread, files);
    } finally {
      await thread.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(MOST, availableParallelism()) }, work));
}

function portions(files: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(files.length / AT_ONCE) }, (_, at) =>
    files.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
}

function done(thread: Worker, files: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    thread.once('error', reject);
    thread.once('message', () => {
      thread.off('error', reject);
      resolve();
    });
    thread.postMessage(files);
  });
}
