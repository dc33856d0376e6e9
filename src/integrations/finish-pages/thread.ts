import { readFileSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { pageFinisher, type Finishing } from './finish.ts';

/** The thread in which pages are finished: it is sent the files of some, writes each anew, and says when it has. */
const finish = pageFinisher(workerData as Finishing);

parentPort?.on('message', (files: readonly string[]) => {
  for (const file of files) writeFileSync(file, finish(readFileSync(file, 'utf8')));
  parentPort?.postMessage('done');
});
