import { plural } from '../../../i18n/en/plural.ts';
import { capital } from '../../../i18n/letters.ts';
import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: 'Cùng một địa bàn, trước và sau',
  /** Which units hold the ground now, as the register of former communes has it. */
  exact: (s: { former: string; now: string; single: boolean }) =>
    s.single
      ? `Toàn bộ địa bàn ${s.former} nay là ${s.now}.`
      : `Toàn bộ địa bàn ${s.former} nay thuộc ${s.now}, không kèm phần đất nào khác.`,
  /** Why several districts are told together. */
  joined: (s: { names: string }) =>
    `Phải tính chung vì ${s.names} gồm xã, phường cũ của hơn một huyện, thị xã hay thành phố ấy.`,
  caution: 'Cùng địa bàn nhưng chưa chắc cùng phần việc, nên hai dãy số không nối với nhau.',
  none: 'Chưa so được trước và sau: chưa có đủ số hồ sơ của hai thời kỳ.',
  caption: (s: { former: string }) => `Số hồ sơ trên địa bàn ${s.former}`,
  before: (s: { names: string; several: boolean }) =>
    s.several ? `${s.names}, cộng lại` : s.names,
  after: (s: { count: string; names: string }) =>
    s.count === '1' ? s.names : `${s.count} nơi nối tiếp, cộng lại`,
  /** In a cell whose sum would leave somebody out. */
  notAll: (s: { found: string; of: string }) => `mới có ${s.found}/${s.of} nơi`,
  lacking: (s: { period: string; label: string; names: string }) =>
    `${s.period}, ${s.label}: không cộng, vì chưa có con số thống nhất của ${s.names}.`,
  line: 'Đường kẻ đôi: trên và dưới là số của hai cấp.',
  sources: 'Số suy ra mở danh sách các số đã cộng; mỗi số khác mở thẻ trích dẫn, có nguồn.',
  parts: (s: { period: string; count: string }) =>
    `${capital(s.period)}: số của từng nơi trong ${s.count} nơi`,
  partsCaption: (s: { period: string }) => `Các số được cộng, ${s.period}`,
  sum: 'Cộng lại (suy ra)',
  more: 'Số hồ sơ trên cùng địa bàn, trước và sau',
};

const en: typeof vi = {
  title: 'The same ground, before and after',
  exact: (s) =>
    s.single
      ? `The whole of ${s.former} is now ${s.now}.`
      : `The whole of ${s.former} now lies in ${s.now}, which hold no other ground.`,
  joined: (s) =>
    `They have to be taken together because ${s.names} took in former communes of more than one of them.`,
  caution: 'The ground is the same, the share of work may not be: the two series are never joined.',
  none: 'Before and after cannot be compared yet: the cases of both times are not fully known.',
  caption: (s) => `Cases on the ground of ${s.former}`,
  before: (s) => (s.several ? `${s.names}, added up` : s.names),
  after: (s) => (s.count === '1' ? s.names : `${s.count} successors, added up`),
  notAll: (s) => `only ${s.found} of ${s.of} ${plural(s.of, 'unit', 'units')}`,
  lacking: (s) =>
    `${s.period}, ${s.label}: not added up, because there is no undisputed figure for ${s.names}.`,
  line: 'Double line: the figures above and below it are of two levels.',
  sources:
    'A derived figure opens the list of what was added up; every other one its citation card, with the source.',
  parts: (s) =>
    `${capital(s.period)}: the figures of each of the ${s.count} ${plural(s.count, 'unit', 'units')}`,
  partsCaption: (s) => `The figures that were added up, ${s.period}`,
  sum: 'Added up (derived)',
  more: 'Cases on the same ground, before and after',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
