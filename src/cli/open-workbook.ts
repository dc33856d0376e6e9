import { Worker } from 'node:worker_threads';
import { LIMITS } from '../import/workbook/limits.ts';
import type { WorkbookFile } from '../import/workbook/read-workbook.ts';
import type { WorkbookReading } from '../import/workbook/workbook-reading.ts';

/** Reads a workbook within bounds of time and memory, whatever it makes its reader do. */
export function openWorkbook(
  file: WorkbookFile,
  seconds: number = LIMITS.seconds,
): Promise<WorkbookReading> {
  // What the reader of spreadsheets mutters is not for people.
  const thread = new Worker(new URL('./workbook-thread.ts', import.meta.url), {
    workerData: file,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.memory },
  });
  return new Promise((done) => {
    const stopped = (): void => {
      done({ ok: false, name: file.name, fault: { kind: 'too-slow' } });
      void thread.terminate();
    };
    const timer = setTimeout(stopped, seconds * 1000);
    thread.once('message', (reading: WorkbookReading) => {
      clearTimeout(timer);
      done(reading);
    });
    thread.once('error', () => {
      clearTimeout(timer);
      stopped();
    });
  });
}
