import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  /** `group`: "huyện, thị xã, thành phố" */
  title: (s: { group: string; year: string }) => `Xếp loại các ${s.group} năm ${s.year}`,
  /** A roomy map is a list on a phone. */
  subtitle: (s: { shown: string; roomy: boolean }) =>
    s.roomy
      ? `${s.shown}. Bản đồ ô: mỗi ô là một đơn vị; trên màn hình rộng, ô đặt gần đúng vị trí, không phải ranh giới.`
      : `${s.shown}. Bản đồ ô: mỗi ô là một đơn vị, đặt gần đúng vị trí, không phải ranh giới.`,
  inUnit: (s: { label: string; unit: string }) =>
    s.unit === '' ? s.label : `${s.label} (đơn vị tính: ${s.unit})`,
};

const en: typeof vi = {
  title: (s) => `Ratings of the ${s.group}, ${s.year}`,
  subtitle: (s) =>
    s.roomy
      ? `${s.shown}. Tile map: each tile is one unit, placed on a wide screen roughly where it lies; it does not show boundaries.`
      : `${s.shown}. Tile map: each tile is one unit, placed roughly where it lies; it does not show boundaries.`,
  inUnit: (s) => (s.unit === '' ? s.label : `${s.label} (unit: ${s.unit})`),
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
