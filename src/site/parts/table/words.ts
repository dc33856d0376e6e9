import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  source: 'nguồn',
  shareOf: (s: { percent: string; whole: string }) => `${s.percent} của “${s.whole}”`,
  outOfMost: (s: { index: string; max: string }) => `${s.index}, tối đa ${s.max} điểm`,
  rankingCaption: (s: { index: string; group: string; year: string }) =>
    `${s.index} năm ${s.year}: ${s.group}`,
  unrankedPeers: (s: { count: string; names: string }) =>
    `Không xếp hạng ${s.count} đơn vị vì không tìm thấy điểm: ${s.names}.`,
};

export const WORDS: Record<Locale, typeof vi> = { vi };
