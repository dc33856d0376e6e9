import { plural } from '../../../i18n/en/plural.ts';
import type { Outcome } from '../../../derive/follow-ups.ts';
import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  none: 'chưa có nhận xét',
  together: (s: { units: string }) => `Cùng ${s.units}`,
  unitsNotNamed: 'Nguồn không nêu tên đơn vị',
  /** What stands above so many findings of a kind. */
  heading: (s: { kind: string; count: number }) => s.kind,
  outcomes: {
    mended: 'đã khắc phục',
    acted: 'đã có biện pháp',
    repeated: 'vẫn còn, được nêu lại',
    unanswered: 'chưa thực hiện hoặc chưa trả lời',
    not_found: 'chưa tìm thấy tài liệu nào nói về sau',
  } satisfies Record<Outcome, string>,
  since: (s: { date: string; outcome: string; evidence: string }) =>
    `Về sau (${s.date}): ${s.outcome}. ${s.evidence}`,
  earlier: 'Trước đó',
  findingOf: (s: { period: string }) => `nhận xét ${s.period}`,
  outcomeCounts: {
    mended: (count: string) => `${count} điều đã được khắc phục`,
    acted: (count: string) => `${count} điều đã có biện pháp`,
    repeated: (count: string) => `${count} điều sau này lại được nêu`,
    unanswered: (count: string) => `${count} điều chưa được thực hiện hoặc chưa được trả lời`,
    not_found: (count: string) => `${count} điều chưa tìm thấy tài liệu nói tiếp`,
  } satisfies Record<Outcome, (count: string) => string>,
  counted: (s: { all: string; parts: string }) =>
    `Trong ${s.all} hạn chế và kiến nghị: ${s.parts}.`,
};

const en: typeof vi = {
  none: 'no findings yet',
  together: (s) => `Together with ${s.units}`,
  unitsNotNamed: 'The source does not name the units',
  heading: (s) => plural(s.count, s.kind, `${s.kind}s`),
  outcomes: {
    mended: 'put right',
    acted: 'acted on',
    repeated: 'found again',
    unanswered: 'not acted on or not answered',
    not_found: 'with no later document found',
  },
  since: (s) => `Since then (${s.date}): ${s.outcome}. ${s.evidence}`,
  earlier: 'Before this',
  findingOf: (s) => `finding of ${s.period}`,
  outcomeCounts: {
    mended: (count) => `${count} ${plural(count, 'was', 'were')} put right`,
    acted: (count) => `${count} ${plural(count, 'was', 'were')} acted on`,
    repeated: (count) => `${count} ${plural(count, 'was', 'were')} raised again`,
    unanswered: (count) => `${count} ${plural(count, 'was', 'were')} not acted on or not answered`,
    not_found: (count) => `for ${count} no later document was found`,
  },
  counted: (s) =>
    `Of ${s.all} ${plural(s.all, 'limitation or recommendation', 'limitations and recommendations')}, ${s.parts}.`,
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
