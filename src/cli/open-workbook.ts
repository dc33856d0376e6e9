import { Worker } from 'node:worker_threads';
import { LIMITS } from '../import/workbook/limits.ts';
import type { WorkbookFile, WorkbookReading } from '../import/workbook/read-workbook.ts';

/** Reads a workbook within bounds of time and memory, whatever it makes its reader do. */
export function openWorkbook(
  file: WorkbookFile,
  seconds: number = LIMITS.seconds,
): Promise<WorkbookReading> {
  const thread = new Worker(new URL('./workbook-thread.ts', import.meta.url), {
    workerData: file,
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
