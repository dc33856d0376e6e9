import { plural } from '../../../i18n/en/plural.ts';
import { uncapital } from '../../../i18n/letters.ts';
import type { Locale } from '../../../i18n/locale.ts';

/** Of a whole that is only bounded a share has a bound, too. */
type Bound = 'exact' | 'at-most' | 'at-least';

interface Parts {
  label: string;
  stated: string;
  expected: string;
  parts: string;
  /** What the one part is called; null of several. */
  only: string | null;
}

const vi = {
  reply: (s: { unit: string; date: string; words: string }) =>
    `${s.unit} trả lời (${s.date}): “${s.words}”`,
  more: 'Đọc thêm',
  equation: 'Xem phép tính',
  sideBySide: 'Xem từng nguồn cạnh nhau',
  audit: {
    sum: (s: { label: string; stated: string; expected: string; parts: string; gap: string }) =>
      `${s.label}: nguồn ghi ${s.stated}, nhưng các phần (${s.parts}) cộng lại là ${s.expected}; chênh ${s.gap}.`,
    share: (s: { label: string; stated: string; expected: string; parts: string; bound: Bound }) =>
      `${s.label}: nguồn in ${s.stated}, nhưng ${s.parts} ${{ exact: 'là', 'at-most': 'nhiều nhất là', 'at-least': 'ít nhất là' }[s.bound]} ${s.expected}.`,
    'at-most': (s: Parts) =>
      `${s.only === null ? `${s.parts} cộng lại là ${s.expected},` : `${s.only} (${s.expected})`} lớn hơn ${uncapital(s.label)} (${s.stated}).`,
    tiers: (s: Parts & { gap: string }) =>
      `${s.label}: nguồn ghi ${s.stated} cho cả tỉnh, ${s.only === null ? 'nhưng các cấp cộng lại là' : 'mà riêng một cấp đã là'} ${s.expected}; chênh ${s.gap}.`,
    members: (s: { label: string; stated: string; expected: string; count: string; gap: string }) =>
      `${s.label}: nguồn ghi ${s.stated} cho cả nhóm, nhưng ${s.count} đơn vị trong nhóm cộng lại là ${s.expected}; chênh ${s.gap}.`,
    'carried-over': (s: { label: string; stated: string; expected: string; gap: string }) =>
      `${s.label}: nguồn ghi ${s.stated}, nhưng kỳ trước kết thúc với ${s.expected} hồ sơ đang giải quyết; chênh ${s.gap}.`,
    hundred: (s: { label: string; stated: string; expected: string; parts: string; gap: string }) =>
      `${s.label}: nguồn in ${s.stated}, nhưng các tỷ lệ còn lại (${s.parts}) chỉ để ra ${s.expected}; chênh ${s.gap}.`,
    components: (s: { label: string; stated: string; expected: string; gap: string }) =>
      `${s.label}: nguồn ghi ${s.stated}, nhưng các thành phần cộng lại là ${s.expected}; chênh ${s.gap}.`,
    'class-counts': (s: { label: string; stated: string; expected: string }) =>
      `${s.label}: nguồn ghi ${s.stated} đơn vị, nhưng nêu tên ${s.expected} đơn vị.`,
  },
  conflict: (s: { label: string; unit: string; period: string; values: string }) =>
    `${s.label}, ${s.unit}, ${s.period}: ${s.values}.`,
  explanation: (s: { words: string }) => `Nhận định của chúng tôi: ${s.words}`,
};

const en: typeof vi = {
  reply: (s) => `${s.unit} replied (${s.date}): “${s.words}”`,
  more: 'Read more',
  equation: 'See the calculation',
  sideBySide: 'See the sources side by side',
  audit: {
    sum: (s) =>
      `${s.label}: the source gives ${s.stated}, but the parts (${s.parts}) add up to ${s.expected}; a difference of ${s.gap}.`,
    share: (s) =>
      `${s.label}: the source prints ${s.stated}, but ${s.parts} is ${{ exact: '', 'at-most': 'at most ', 'at-least': 'at least ' }[s.bound]}${s.expected}.`,
    'at-most': (s) =>
      `${s.only === null ? `${s.parts} comes to ${s.expected},` : `${s.only} (${s.expected}) is`} more than ${uncapital(s.label)} (${s.stated}).`,
    tiers: (s) =>
      `${s.label}: the source gives ${s.stated} for the whole province, but ${s.only === null ? 'the levels add up to' : 'one level alone has'} ${s.expected}; a difference of ${s.gap}.`,
    members: (s) =>
      `${s.label}: the source gives ${s.stated} for the whole group, but ${s.count} units of the group add up to ${s.expected}; a difference of ${s.gap}.`,
    'carried-over': (s) =>
      `${s.label}: the source gives ${s.stated}, but the period before ended with ${s.expected} ${plural(s.expected, 'case', 'cases')} pending; a difference of ${s.gap}.`,
    hundred: (s) =>
      `${s.label}: the source prints ${s.stated}, but the other shares (${s.parts}) leave only ${s.expected}; a difference of ${s.gap}.`,
    components: (s) =>
      `${s.label}: the source gives ${s.stated}, but the components add up to ${s.expected}; a difference of ${s.gap}.`,
    'class-counts': (s) =>
      `${s.label}: the source gives ${s.stated} ${plural(s.stated, 'unit', 'units')}, but names ${s.expected}.`,
  },
  conflict: (s) => `${s.label}, ${s.unit}, ${s.period}: ${s.values}.`,
  explanation: (s) => `Our assessment: ${s.words}`,
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
