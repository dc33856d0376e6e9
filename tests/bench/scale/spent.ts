import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** What a program took of the machine. */
export interface Spent {
  /** In seconds of a core, on all threads: of the program itself, and of the system for it. */
  user: number;
  system: number;
  /** In bytes, at its largest. */
  memory: number;
}

/** Loaded before a program (--import) that is measured: at its end it is written down what it took, in the file SPENT names. */
const file = process.env['SPENT'];
if (isMainThread && file !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const spent: Spent = {
      user: userCPUTime / 1e6,
      system: systemCPUTime / 1e6,
      memory: maxRSS * 1024,
    };
    writeFileSync(file, JSON.stringify(spent));
  });
}
