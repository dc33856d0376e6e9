import type { Register } from '../data/issue.ts';
import type { Text } from '../data/text.ts';

/** What the workbook leaves open: asked by a stable name, never guessed in silence. */
export interface Question {
  /** "unit:B14", "period": the name under which it is answered. */
  id: string;
  about: QuestionAbout;
  choices: Choice[];
  /** Everything that may be answered, where that is more than the choices. */
  codes?: Codes;
}

/** The ids of one register, or the columns of the table: listed once, however many questions want them. */
export interface Codes {
  kind: Register | 'column';
  ids: readonly string[];
}

export type QuestionAbout =
  | { kind: 'sheet' | 'table' | 'beside' | 'period' | 'source' | 'year' }
  | { kind: 'whole'; label: Text }
  | { kind: 'differs'; column: 'period' | 'unit'; answer: string; said: string }
  | { kind: 'cumulative'; written: string; answer: string }
  | { kind: 'province' | 'matter' | 'firmness'; written: string }
  | { kind: 'column'; header: string; struck: boolean }
  | { kind: 'parts' | 'columns' | 'remarks' | 'notes'; names: string[] }
  | { kind: 'points'; said: PointsSaid[] }
  | { kind: 'subject'; header: string }
  | { kind: 'scale'; written: string }
  | { kind: 'row-units'; column: string; units: UnitsSaid[] }
  | { kind: 'scope'; written: string }
  | { kind: 'block'; rows: number[] }
  | { kind: 'section'; written: string; row: number; rows: number[]; says: SectionSays }
  | {
      kind: 'hidden-rows' | 'struck-rows' | 'hidden-columns' | 'inner-rows' | 'district-sums';
      names: string[];
    }
  | { kind: 'unit'; written: string; row: number; ended: Ended | null }
  | { kind: 'strangers'; header: string; names: string[]; column: string }
  | {
      kind: 'ended';
      header: string;
      names: string[];
      first: Ended;
      period: string | null;
      column: string;
    }
  | { kind: 'nameless'; header: string; rows: number[] }
  | { kind: 'reference' | 'period-cell'; written: string; row: number }
  | { kind: 'number'; written: string; row: number; doubt: NumberDoubt }
  | { kind: 'odd-cells'; header: string; cells: OddCellSaid[] }
  | { kind: 'separator'; header: string; written: string }
  | { kind: 'fraction' | 'percent'; header: string; written: string }
  | { kind: 'print'; header: string; cell: string; printed: string; value: string }
  | { kind: 'total'; written: string; row: number };

/** What rows say that they count, and which rows, from 1. */
export interface UnitsSaid {
  words: string;
  rows: number[];
}

/** What a heading inside a table speaks of; "rows": of other units than its rows name. */
export type SectionSays = 'unit' | 'field' | 'index' | 'scope' | 'rows';

/** A cell that is no number of its column, and the one number it may be. */
export interface OddCellSaid {
  cell: string;
  written: string;
  guess: string | null;
}

/** Points by who gave them: the words for that, and the letters of their columns. */
export interface PointsSaid {
  words: string;
  columns: string[];
}

/** A unit of that name, and when it lived: not in the period of the row. */
export interface Ended {
  name: Text;
  from: string | null;
  to: string | null;
}

/** Why a cell is asked about: it does not read as a number, or does not stand as one. */
export type NumberDoubt = 'plain' | 'merged' | 'raised' | 'struck';

export interface Choice {
  value: string;
  says: Text;
}

/** What cannot be answered, only mended: in the workbook, or in an answer. */
export type ImportFault =
  | { kind: 'no-table'; wanted: string | null }
  | { kind: 'turned-table'; sheet: string; column: string; names: readonly string[] }
  | { kind: 'too-many-rows'; rows: number }
  | { kind: 'too-many-tables' }
  | { kind: 'too-many-strangers'; names: number; first: string }
  | { kind: 'turned-cells'; cells: readonly string[] }
  | { kind: 'error-cell'; cell: string; code: string }
  | { kind: 'uncalculated'; cell: string }
  | { kind: 'too-long'; cell: string; digits: number }
  | { kind: 'spoilt-letters'; how: Spoilt; cells: readonly string[] }
  | { kind: 'bad-answer'; id: string; answer: string; nearest: string | null }
  | { kind: 'told-by-column'; id: string; header: string }
  | { kind: 'unused-answer'; id: string; nearest: string | null };

/** Letters of a wrong reading, or none where there were some: nobody can tell the words by them. */
export type Spoilt = 'garbled' | 'lost';

/** Answers go in; questions that have none, and faults, pile up. */
export interface Desk {
  /** The answer, or null once the question has been put down as open. */
  settle: (question: Question, accepts?: AnswerCheck) => string | null;
  /** An answer that may be given before any question is asked: for one cell, or for a column that the workbook lacks. */
  given: (id: string) => string | null;
  fault: (fault: ImportFault) => void;
  questions: readonly Question[];
  faults: readonly ImportFault[];
  unused: () => string[];
}

/** null: fine; otherwise what it should have been, if anything is near. */
export type AnswerCheck = (answer: string) => { nearest: string | null } | null;

export const SKIP = 'skip';

export function openDesk(answers: ReadonlyMap<string, string>): Desk {
  const questions = new Map<string, Question>();
  const faults = new Map<string, ImportFault>();
  const used = new Set<string>();
  const given = (id: string): string | null => {
    used.add(id);
    return answers.get(id) ?? null;
  };
  // A cell that is read twice, as a row and as part of a sum, has one fault.
  const report = (fault: ImportFault) => void faults.set(JSON.stringify(fault), fault);
  return {
    given,
    settle: (question, accepts = oneOfChoices(question)) => {
      const answer = given(question.id);
      const refused = answer === null ? null : accepts(answer);
      if (answer === null) questions.set(question.id, question);
      else if (refused) report({ kind: 'bad-answer', id: question.id, answer, ...refused });
      else return answer;
      return null;
    },
    fault: report,
    get questions() {
      return [...questions.values()];
    },
    get faults() {
      return [...faults.values()];
    },
    unused: () => [...answers.keys()].filter((id) => !used.has(id)),
  };
}

function oneOfChoices({ choices }: Question): AnswerCheck {
  return (answer) =>
    choices.some(({ value }) => value === answer) ? null : { nearest: choices[0]?.value ?? null };
}
