import { place } from '../../data/messages/messages.ts';
import type { Language } from '../../data/text.ts';
import type { Question } from '../../site/parts/doubts/doubts.ts';
import { shownPath } from './shown-path.ts';

/** So many are read one by one; of more, the others are counted. */
const SHOWN = 40;

const WORDS = {
  vi: {
    heading: 'Cần xem lại (không phải lỗi, không chặn việc công bố):',
    remedy:
      'Gõ nhầm thì sửa ô. Nguồn in đúng như vậy thì giữ nguyên, công bố rồi sẽ không hỏi lại; tổng không khớp với các phần của cùng một kỳ thì trang ghi rõ, và có thể giải thích ở discrepancies.csv.',
    more: (left: number) => `  … và ${left} chỗ nữa: npm run check -- --json`,
  },
  en: {
    heading: 'To be looked at again (no fault, and nothing is held back):',
    remedy:
      'If a cell was mistyped, mend it. If the source prints it so, leave it: once published it is not asked again; where a sum is not that of its parts in one period the site says so, and discrepancies.csv may explain it.',
    more: (left: number) => `  … and ${left} more: npm run check -- --json`,
  },
};

/** What only the editor can answer, with the way out once for all. */
export function askedLines(questions: readonly Question[], language: Language): string[] {
  if (questions.length === 0) return [];
  const words = WORDS[language];
  const left = questions.length - SHOWN;
  return [
    words.heading,
    ...questions.slice(0, SHOWN).flatMap((one) => [`  ${where(one, language)}`, `    ${one.said}`]),
    ...(left > 0 ? [words.more(left)] : []),
    `    → ${words.remedy}`,
    '',
  ];
}

function where(question: Question, language: Language): string {
  return place({ ...question, file: shownPath(question.file) }, language);
}
