import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: (s: { group: string; year: string; counts: string }) =>
    `${s.group} năm ${s.year}: ${s.counts}`,
  count: (s: { count: string; class: string }) => `${s.count} ${s.class}`,
  subtitle: (s: { index: string }) => `Mỗi ô là một đơn vị; xếp loại theo ${s.index}.`,
  notFound: (s: { names: string }) => `Chưa tìm thấy xếp loại của ${s.names}.`,
  column: (s: { class: string; count: string }) => `${s.class} ${s.count}`,
  /** Of a class without units: none where all units were rated, and otherwise nobody says. */
  emptyColumn: (s: { class: string; allRated: boolean }) =>
    s.allRated ? `${s.class} 0 (suy ra)` : `${s.class}: không nêu`,
};

const en: typeof vi = {
  title: (s) => `${s.group}, ${s.year}: ${s.counts}`,
  count: (s) => `${s.count} ${s.class}`,
  subtitle: (s) => `Each box is one unit; ratings under the ${s.index}.`,
  notFound: (s) => `No rating found yet for ${s.names}.`,
  column: (s) => `${s.class} ${s.count}`,
  emptyColumn: (s) => (s.allRated ? `${s.class} 0 (derived)` : `${s.class}: not stated`),
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
