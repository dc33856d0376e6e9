import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Language } from '../data/text.ts';
import { isEmptyTemplate, readAnswer, readAnswers } from '../import/answers.ts';
import type { OrderFault } from '../import/messages/orders.ts';
import { readArguments } from './arguments.ts';
import { givenFile } from './given-file.ts';

/** What an import was asked to do. */
export interface Order {
  name: string;
  bytes: Uint8Array;
  language: Language;
  answers: ReadonlyMap<string, string>;
  /**
   * Ids of the answers that came from the file of answers. It may answer more questions than this workbook asks; an
   * answer on the command line may not.
   */
  spare: ReadonlySet<string>;
  /** The file to write open questions into, for the editor to fill in; null where none was asked for. */
  template: string | null;
  replace: boolean;
}

export type OrderReading =
  | { kind: 'order'; order: Order }
  | { kind: 'fault'; fault: OrderFault; language: Language }
  /** It cannot be asked for in that way. */
  | { kind: 'misused' };

const OPTIONS = {
  period: { type: 'string' },
  source: { type: 'string' },
  unit: { type: 'string' },
  table: { type: 'string' },
  sheet: { type: 'string' },
  answer: { type: 'string', multiple: true, default: [] as string[] },
  answers: { type: 'string' },
  'write-answers': { type: 'string' },
  replace: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'vi' },
} as const;

export function readOrder(): OrderReading {
  const given = readArguments(OPTIONS);
  if (given === null) return { kind: 'misused' };
  const {
    lang: language,
    replace,
    answer,
    answers: file,
    'write-answers': template,
  } = given.values;
  const [path, ...others] = given.positionals;
  if (path === undefined || others.length > 0) return { kind: 'misused' };
  if (!isLanguage(language)) return { kind: 'misused' };
  const refuse = (fault: OrderFault): OrderReading => ({ kind: 'fault', fault, language });
  const bytes = givenFile(path);
  if ('kind' in bytes) return refuse(bytes);
  const filed = file === undefined ? new Map<string, string>() : answersIn(file);
  if ('kind' in filed) return refuse(filed);
  const single = answer.map((one) => ({ one, read: readAnswer(one) }));
  const bad = single.find(({ read }) => read === null);
  if (bad) return refuse({ kind: 'bad-answer', answer: bad.one });
  if (template !== undefined && !isFree(template)) return refuse({ kind: 'taken', path: template });
  const { period, source, unit, table, sheet } = given.values;
  const named = Object.entries({ period, source, unit, table, sheet }).flatMap(([id, value]) =>
    value === undefined ? [] : [[id, value] as const],
  );
  const own = new Map([...single.flatMap(({ read }) => (read ? [read] : [])), ...named]);
  const order: Order = {
    name: basename(path),
    bytes,
    language,
    answers: new Map([...filed, ...own]),
    spare: new Set([...filed.keys()].filter((id) => !own.has(id))),
    template: template ?? null,
    replace,
  };
  return { kind: 'order', order };
}

function isLanguage(words: string): words is Language {
  return words === 'vi' || words === 'en';
}

function answersIn(path: string): Map<string, string> | OrderFault {
  const bytes = givenFile(path);
  if ('kind' in bytes) return bytes;
  return readAnswers(basename(path), bytes) ?? { kind: 'bad-answers', path };
}

/** A template goes where nothing is, or where only questions are. */
function isFree(path: string): boolean {
  if (!existsSync(path)) return true;
  const bytes = givenFile(path);
  return !('kind' in bytes) && isEmptyTemplate(basename(path), bytes);
}
