import { plural } from '../../../i18n/en/plural.ts';
import type { Locale } from '../../../i18n/locale.ts';

interface Gap {
  count: string;
  expected: string;
}

/** A unit with its score, and the rank or rating it was given. */
interface Side {
  unit: string;
  score: string;
  given: string;
}
interface Astray {
  more: Side;
  fewer: Side;
}

const vi = {
  tier: (s: { label: string; stated: string; gap: string }) =>
    `${s.label}: nguồn ghi ${s.stated} cho cả cấp, ${s.gap}`,
  above: (s: { part: string; some: string; whole: string; all: string }) =>
    `${s.part} (${s.some}) lớn hơn ${s.whole} (${s.all}): có thể hai ô đã đổi chỗ.`,
  aboveRow: (s: { label: string; part: string; some: string; whole: string; all: string }) =>
    `${s.label}: của ${s.part} (${s.some}) lớn hơn của ${s.whole} (${s.all}), mà phần không thể lớn hơn toàn bộ.`,
  astray: {
    order: ({ more, fewer }: Astray) =>
      `${more.unit} (${more.score} điểm) xếp thứ ${more.given}, mà ${fewer.unit} (${fewer.score} điểm) lại xếp thứ ${fewer.given}: có thể hai ô đã đổi chỗ.`,
    tie: ({ more, fewer }: Astray) =>
      `${more.unit} (${more.score} điểm) và ${fewer.unit} (${fewer.score} điểm) cùng xếp thứ ${more.given}, mà điểm khác nhau.`,
    rating: ({ more, fewer }: Astray) =>
      `${more.unit} (${more.score} điểm) xếp loại ${more.given}, mà ${fewer.unit} (${fewer.score} điểm) lại xếp loại ${fewer.given}: có thể hai ô đã đổi chỗ.`,
  },
  alone: (s: Gap & { unit: string }) => `mà riêng ${s.unit} đã có ${s.expected}.`,
  gaps: {
    sum: (s: Gap) => `mà cộng ${s.count} đơn vị thì được ${s.expected}.`,
    below: (s: Gap) => `mà mới cộng ${s.count} đơn vị đã được ${s.expected}.`,
    above: (s: Gap) => `mà cộng cả ${s.count} đơn vị chỉ được ${s.expected}.`,
    'no-longer': (s: Gap) =>
      `mà cộng ${s.count} đơn vị nay được ${s.expected}; số đã công bố thì cộng lại vừa đúng.`,
  },
};

const units = (count: string) => `${count} ${plural(count, 'unit', 'units')}`;

const en: typeof vi = {
  tier: (s) => `${s.label}: the source gives ${s.stated} for the whole level, ${s.gap}`,
  above: (s) =>
    `${s.part} (${s.some}) is more than ${s.whole} (${s.all}): two cells may have changed places.`,
  aboveRow: (s) =>
    `${s.label}: ${s.part} (${s.some}) has more than ${s.whole} (${s.all}), of which it is a part.`,
  astray: {
    order: ({ more, fewer }) =>
      `${more.unit} (${more.score} points) is ranked ${more.given}, but ${fewer.unit} (${fewer.score} points) ${fewer.given}: two cells may have changed places.`,
    tie: ({ more, fewer }) =>
      `${more.unit} (${more.score} points) and ${fewer.unit} (${fewer.score} points) are both ranked ${more.given}, though their points differ.`,
    rating: ({ more, fewer }) =>
      `${more.unit} (${more.score} points) is rated ${more.given}, but ${fewer.unit} (${fewer.score} points) ${fewer.given}: two cells may have changed places.`,
  },
  alone: (s) => `but ${s.unit} alone has ${s.expected}.`,
  gaps: {
    sum: (s) => `but ${units(s.count)} add up to ${s.expected}.`,
    below: (s) => `but ${units(s.count)} of it already add up to ${s.expected}.`,
    above: (s) => `but all ${units(s.count)} add up to only ${s.expected}.`,
    'no-longer': (s) =>
      `but ${units(s.count)} now add up to ${s.expected}; what was published added up exactly.`,
  },
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
