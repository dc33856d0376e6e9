import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Language } from '../data/text.ts';
import { readAnswer, readAnswers } from '../import/answers.ts';
import { readArguments } from './arguments.ts';

/** What an import was asked to do. */
export interface Order {
  path: string;
  language: Language;
  answers: ReadonlyMap<string, string>;
  /** Where to lay out the questions that stay open. */
  template: string | null;
  replace: boolean;
}

/** null: it cannot be asked for in that way, or a file it names is not there. */
export function readOrder(): Order | null {
  const given = readArguments({
    period: { type: 'string' },
    source: { type: 'string' },
    unit: { type: 'string' },
    answer: { type: 'string', multiple: true, default: [] },
    answers: { type: 'string' },
    'write-answers': { type: 'string' },
    replace: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'vi' },
  });
  if (given === null) return null;
  const { lang, replace, period, source, unit, ...more } = given.values;
  const [path, ...others] = given.positionals;
  if (path === undefined || others.length > 0 || !existsSync(path)) return null;
  if (lang !== 'vi' && lang !== 'en') return null;
  const named = Object.entries({ period, source, unit }).map(([id, answer]) =>
    answer === undefined ? [] : ([[id, answer]] as const),
  );
  const single = more.answer.map(readAnswer);
  const file = more.answers === undefined ? new Map<string, string>() : answersIn(more.answers);
  if (file === null || single.includes(null)) return null;
  const answers = new Map([...file, ...single.filter((one) => one !== null), ...named.flat()]);
  return { path, language: lang, answers, template: more['write-answers'] ?? null, replace };
}

function answersIn(path: string): Map<string, string> | null {
  return existsSync(path) ? readAnswers(basename(path), readFileSync(path)) : null;
}
