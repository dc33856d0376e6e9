import { readCsv, writeCsv } from '../data/csv/csv.ts';
import type { Language } from '../data/text.ts';
import type { Question } from './desk.ts';
import { wordsIn } from './summary.ts';

/** A file of answers: CSV with the columns id and answer; what else it has is for people. */
export function readAnswers(file: string, bytes: Uint8Array): Map<string, string> | null {
  const reading = readCsv({ file, bytes });
  if (!reading.ok) return null;
  const { header, rows } = reading.table;
  const [id, answer] = [header.indexOf('id'), header.indexOf('answer')];
  if (id === -1 || answer === -1) return null;
  const filled = rows.filter(({ cells }) => (cells[answer] ?? '') !== '');
  return new Map(filled.map(({ cells }) => [cells[id] ?? '', cells[answer] ?? '']));
}

/** Questions of an earlier run that nobody has answered, and nothing else. */
export function isEmptyTemplate(file: string, bytes: Uint8Array): boolean {
  const reading = readCsv({ file, bytes });
  if (!reading.ok || reading.table.header.join() !== TEMPLATE.join()) return false;
  return reading.table.rows.every(({ cells }) => (cells[1] ?? '') === '');
}

const TEMPLATE = ['id', 'answer', 'question', 'choices'];

/** The open questions as a file to fill in, for those who would rather answer in Excel. */
export function answersToFillIn(questions: readonly Question[], language: Language): string {
  const say = wordsIn(language);
  return writeCsv(
    TEMPLATE,
    questions.map((question) => [
      question.id,
      '',
      say.question(question),
      [
        ...question.choices.map(({ value, says }) => `${value} (${says[language]})`),
        ...(question.codes ? [say.codes(question.codes.kind, question.codes.ids)] : []),
      ].join(' | '),
    ]),
  );
}

/** "unit:B14=an-minh" → its two halves; null: no "=". */
export function readAnswer(flag: string): [id: string, answer: string] | null {
  const at = flag.indexOf('=');
  return at < 1 ? null : [flag.slice(0, at), flag.slice(at + 1)];
}
