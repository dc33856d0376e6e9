import type { Outcome } from '../../../derive/follow-ups.ts';
import { plural } from '../../../i18n/en/plural.ts';
import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  description: 'Các cuộc kiểm tra, giám sát cải cách hành chính và những gì đã nêu.',
  vague: 'Nhận xét về "một số nơi" được giữ đúng như vậy, không gán cho đơn vị nào.',
  onlyFindings: 'Chỉ có những nhận xét riêng lẻ:',
  /** What the page opens with; `largest`: when the largest was, whom it went to, what it found. */
  found: (s: { count: string; years: string; largest: string | null }) =>
    s.largest === null
      ? `Tìm thấy ${s.count} cuộc kiểm tra, giám sát (${s.years}).`
      : `Tìm thấy ${s.count} cuộc kiểm tra, giám sát (${s.years}). Lớn nhất: ${s.largest}.`,
  notFound: 'Những năm không có ở đây là những năm chưa tìm thấy tài liệu nào.',
  areas: 'Theo nhiệm vụ cải cách',
  since: 'Về sau ra sao?',
  sinceHow:
    'Mỗi hạn chế và kiến nghị được theo dõi qua các tài liệu về sau. Chưa tìm thấy nghĩa là chưa đọc được tài liệu nào nói đã khắc phục hay chưa, không phải là chưa ai làm gì.',
  sinceNone: 'Chưa tìm thấy tài liệu nào nói hạn chế, kiến nghị nào về sau ra sao.',
  outcomes: 'Hạn chế và kiến nghị, theo điều tài liệu gần nhất nói',
  task: 'Nhiệm vụ',
  outcome: {
    mended: 'Đã khắc phục',
    acted: 'Đã có biện pháp',
    repeated: 'Vẫn còn',
    unanswered: 'Chưa thực hiện',
    not_found: 'Chưa tìm thấy',
  } satisfies Record<Outcome, string>,
};

const en: typeof vi = {
  description: 'Inspections and supervision of administrative reform, and what they raised.',
  vague: 'Findings about “some places” are kept just as they are and not attributed to any unit.',
  onlyFindings: 'Separate remarks only:',
  found: (s) => {
    const found = `${s.count} ${plural(s.count, 'inspection', 'inspections')} found (${s.years}).`;
    return s.largest === null ? found : `${found} The largest: ${s.largest}.`;
  },
  notFound: 'Years that are missing here are years for which no document has been found yet.',
  areas: 'By reform task',
  since: 'What became of it?',
  sinceHow:
    'Each limitation and recommendation is followed through later documents. Not found yet means that no document was read that says whether it was put right, not that nothing was done.',
  sinceNone:
    'No document has been found yet that says what became of any limitation or recommendation.',
  outcomes: 'Limitations and recommendations, by what the latest document says',
  task: 'Task',
  outcome: {
    mended: 'Put right',
    acted: 'Acted on',
    repeated: 'Found again',
    unanswered: 'Not acted on',
    not_found: 'Not found yet',
  },
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
