import { parentPort, workerData } from 'node:worker_threads';
import { readWorkbook, type WorkbookFile } from '../import/workbook/read-workbook.ts';

/** The thread in which a workbook is read, so that a hostile one can be stopped. */
parentPort?.postMessage(readWorkbook(workerData as WorkbookFile));
