import { readFileSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { sha256 } from '../../editions/checksum.ts';
import { pageFinisher, type Finishing } from './finish.ts';

/** The thread in which pages are finished: it is sent the files of some, writes each anew, and tells their checksums. */
const finish = pageFinisher(workerData as Finishing);

parentPort?.on('message', (files: readonly string[]) => {
  const sums = files.map((file) => {
    const html = finish(readFileSync(file, 'utf8'));
    writeFileSync(file, html);
    return sha256(html);
  });
  parentPort?.postMessage(sums);
});
