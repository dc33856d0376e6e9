import type { Locale } from '../../../i18n/locale.ts';

/** Without five: "năm" is a year as well. */
const NUMBERS: Record<string, string> = {
  2: 'hai',
  3: 'ba',
  4: 'bốn',
  6: 'sáu',
  7: 'bảy',
};

const vi = {
  title: 'Quy định về một cửa và công khai',
  description: 'Mọi quy định mà trang này dựa vào, xếp theo văn bản.',
  intro:
    'Quy định nói ai phải công khai điều gì, và một cửa phải làm như thế nào. Ngày ghi ở mỗi quy định là ngày có hiệu lực.',
  summary: 'Đọc qua tóm tắt, chưa đọc được nguyên văn',
  laws: 'Luật nói gì về công khai và quyền hỏi',
  /** Small numbers as words, with which a rule may say how many things it lists. */
  numbers: NUMBERS,
  inForce: (s: { from: string | null; to: string | null }) =>
    [s.from === null ? '' : `từ ${s.from}`, s.to === null ? '' : `đến ${s.to}`].join(' ').trim(),
};

const en: typeof vi = {
  title: 'Rules on the one-stop counter and on publication',
  description:
    'All the rules that this site relies on, in the order of the documents they stand in.',
  intro:
    'The rules say who must publish what, and how the one-stop counter must work. The date beside each rule is the day it took effect.',
  summary: 'Read through a summary; the text itself has not been read',
  laws: 'What laws say of publishing and of the right to ask',
  numbers: { 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six', 7: 'seven' },
  inForce: (s) =>
    [s.from === null ? '' : `from ${s.from}`, s.to === null ? '' : `until ${s.to}`]
      .join(' ')
      .trim(),
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
