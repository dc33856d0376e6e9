import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  more: 'Đọc thêm',
  audit: {
    sum: (s: { label: string; stated: string; expected: string; parts: string; gap: string }) =>
      `${s.label}: nguồn ghi ${s.stated}, nhưng các phần (${s.parts}) cộng lại là ${s.expected}; chênh ${s.gap}.`,
    share: (s: { label: string; stated: string; expected: string; parts: string }) =>
      `${s.label}: nguồn in ${s.stated}, nhưng ${s.parts} là ${s.expected}.`,
    'at-most': (s: { label: string; stated: string; expected: string; parts: string }) =>
      `${s.parts} cộng lại là ${s.expected}, lớn hơn ${s.label.toLowerCase()} (${s.stated}).`,
    tiers: (s: { label: string; stated: string; expected: string; gap: string }) =>
      `${s.label}: nguồn ghi ${s.stated} cho cả tỉnh, nhưng các cấp cộng lại là ${s.expected}; chênh ${s.gap}.`,
    components: (s: { label: string; stated: string; expected: string; gap: string }) =>
      `${s.label}: nguồn ghi ${s.stated}, nhưng các thành phần cộng lại là ${s.expected}; chênh ${s.gap}.`,
    'class-counts': (s: { label: string; stated: string; expected: string }) =>
      `${s.label}: nguồn ghi ${s.stated} đơn vị, nhưng nêu tên ${s.expected} đơn vị.`,
  },
  conflict: (s: { label: string; unit: string; period: string; values: string }) =>
    `${s.label}, ${s.unit}, ${s.period}: ${s.values}.`,
  explanation: (s: { words: string }) => `Nhận định của chúng tôi: ${s.words}`,
};

export const WORDS: Record<Locale, typeof vi> = { vi };
