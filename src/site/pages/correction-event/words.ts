import { plural } from '../../../i18n/en/plural.ts';
import type { FigureKind } from '../../../editions/correction-kind.ts';
import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  figures: {
    changed: 'Con số đã sửa',
    withdrawn: 'Con số thôi công bố',
    moved: 'Con số chuyển sang chỉ tiêu khác',
    hedged: 'Con số không đổi, chỉ sửa chữ đi kèm',
  } satisfies Record<FigureKind, string>,
  before: 'Trước',
  now: 'Nay',
  source: 'nguồn',
  concerned: (s: { years: string }) => `năm ${s.years}`,
  /** Said before the reason of some values. */
  why: (s: { reason: string }) => `Vì sao: ${s.reason}`,
  moved: (s: { value: string; label: string }) => `${s.value}, ở chỉ tiêu “${s.label}”`,
  texts: (s: { count: string }) => `Xem ${s.count} chỗ chữ đã sửa vì lý do này`,
  added: (s: { count: string }) => `Lần này cũng thêm ${s.count} ô mới.`,
  validAgain: (s: { year: string; edition: string }) =>
    `Năm ${s.year} trở lại ấn bản ${s.edition}.`,
  noneValid: (s: { year: string }) => `Năm ${s.year} tạm thời không còn được công bố.`,
  withdrawnSince: (s: { edition: string; date: string }) =>
    `Ấn bản ${s.edition} đã được rút ngày ${s.date}.`,
};

const en: typeof vi = {
  figures: {
    changed: 'Figures corrected',
    withdrawn: 'Figures no longer published',
    moved: 'Figures moved to another indicator',
    hedged: 'Figures unchanged, only the qualifying word corrected',
  },
  before: 'Before',
  now: 'Now',
  source: 'source',
  concerned: (s) => s.years,
  why: (s) => `Why: ${s.reason}`,
  moved: (s) => `${s.value}, under the indicator “${s.label}”`,
  texts: (s) =>
    `See ${s.count} ${plural(s.count, 'place', 'places')} where the wording was corrected for this reason`,
  added: (s) => `${s.count} new ${plural(s.count, 'cell was', 'cells were')} also added this time.`,
  validAgain: (s) => `${s.year} goes back to edition ${s.edition}.`,
  noneValid: (s) => `For the time being ${s.year} is no longer published.`,
  withdrawnSince: (s) => `Edition ${s.edition} was withdrawn on ${s.date}.`,
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
