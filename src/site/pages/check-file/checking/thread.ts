// Not of any page: the thread in which a file is read, so that one that never ends can be stopped.
import type { Language } from '../../../../data/text.ts';
import type { CheckOrder } from '../../../../live/check-file/told.ts';
import { checkFile } from './check-file.ts';

addEventListener('message', ({ data }: MessageEvent<CheckOrder>) => {
  const tables = JSON.parse(data.registers) as [file: string, text: string][];
  const encoder = new TextEncoder();
  postMessage(
    checkFile({
      ...data,
      registers: tables.map(([file, text]) => ({ file, bytes: encoder.encode(text) })),
      language: data.language as Language,
      answers: new Map(data.answers),
    }),
  );
});
