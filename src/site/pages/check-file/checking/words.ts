import { plural } from '../../../../i18n/en/plural.ts';
import type { Locale } from '../../../../i18n/locale.ts';

interface Counts {
  faults: number;
  doubts: number;
}

const listed = (parts: readonly (string | false)[], none: string) =>
  `${parts.filter((part) => part !== false).join(', ') || none}.`;

const vi = {
  table: (s: Counts & { title: string; file: string }) =>
    `Đọc như bảng “${s.title}” (${s.file}): ${vi.found({ ...s, questions: 0 })}`,
  workbook: (s: Counts & { rows: number; questions: number }) =>
    `Đọc được ${String(s.rows)} dòng số liệu: ${vi.found(s)}`,
  found: (s: Counts & { questions: number }) =>
    listed(
      [
        s.faults > 0 && `${String(s.faults)} lỗi`,
        s.questions > 0 && `${String(s.questions)} câu cần trả lời`,
        s.doubts > 0 && `${String(s.doubts)} chỗ cần xem lại`,
      ],
      'không thấy lỗi',
    ),
};

const count = (number: number, one: string, many: string) =>
  `${String(number)} ${plural(String(number), one, many)}`;

const en: typeof vi = {
  table: (s) => `Read as the table “${s.title}” (${s.file}): ${en.found({ ...s, questions: 0 })}`,
  workbook: (s) => `Read ${count(s.rows, 'row', 'rows')} of figures: ${en.found(s)}`,
  found: (s) =>
    listed(
      [
        s.faults > 0 && count(s.faults, 'fault', 'faults'),
        s.questions > 0 && count(s.questions, 'question to answer', 'questions to answer'),
        s.doubts > 0 && count(s.doubts, 'place to look at again', 'places to look at again'),
      ],
      'no faults found',
    ),
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
