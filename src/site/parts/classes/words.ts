import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: (s: { group: string; year: string; counts: string }) =>
    `${s.group} năm ${s.year}: ${s.counts}`,
  count: (s: { count: string; class: string }) => `${s.count} ${s.class}`,
  subtitle: (s: { index: string }) => `Mỗi ô là một đơn vị; xếp loại theo ${s.index}.`,
  notFound: (s: { names: string }) => `Chưa tìm thấy xếp loại của ${s.names}.`,
  column: (s: { class: string; count: string }) => `${s.class} ${s.count}`,
};

export const WORDS: Record<Locale, typeof vi> = { vi };
