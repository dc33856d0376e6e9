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

/** A year, and what its parts add up to. */
interface YearGap {
  label: string;
  whole: string;
  stated: string;
  parts: string;
  expected: string;
}

/** A count, and that of a year before with its place in the files. */
interface Slip {
  label: string;
  row: string;
  value: string;
  then: string;
  before: string;
  place: string;
}

interface Early {
  source: string;
  published: string;
  period: string;
  ends: string;
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
  year: (s: YearGap) =>
    `${s.label} của ${s.whole}: nguồn ghi ${s.stated}, mà cộng các kỳ bên trong (${s.parts}) được ${s.expected}.`,
  tenfold: (s: Slip) =>
    `${s.label} của ${s.row}: ${s.value}, mà ${s.then} là ${s.before} (${s.place}). Chênh khoảng mười, một trăm hay một nghìn lần: có thể thừa, thiếu chữ số hoặc nhầm dấu hàng nghìn, ở một trong hai ô.`,
  early: (s: Early) =>
    `Nguồn "${s.source}" công bố ${s.published}, trước khi ${s.period} kết thúc (${s.ends}): xem lại kỳ của dòng và ngày công bố ở sources.csv; số ước hay tạm tính thì ghi status là estimated hoặc provisional.`,
  among: (s: { among: string; most: string; line: string }) =>
    `Xếp trong ${s.among} đơn vị, mà ở các dòng khác của cùng bảng xếp hạng là ${s.most} (thí dụ dòng ${s.line}).`,
  tooFew: (s: { among: string; ranked: string }) =>
    `Xếp trong ${s.among} đơn vị, mà bảng xếp hạng này có thứ hạng của ${s.ranked} đơn vị.`,
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
  year: (s) =>
    `${s.label} of ${s.whole}: the source gives ${s.stated}, but the periods within it (${s.parts}) add up to ${s.expected}.`,
  tenfold: (s) =>
    `${s.label} of ${s.row}: ${s.value}, but ${s.before} for ${s.then} (${s.place}). About ten, a hundred or a thousand times as many or as few: one of the two may have a digit too many or too few, or a thousands mark misread.`,
  early: (s) =>
    `The source "${s.source}" was published on ${s.published}, before ${s.period} ended (${s.ends}): look at the period of the row and at published in sources.csv; of figures that are estimated or provisional, say so in status.`,
  among: (s) =>
    `Ranked among ${s.among}, but other rows of the same ranking say ${s.most} (line ${s.line}, for one).`,
  tooFew: (s) => `Ranked among ${s.among}, but this ranking gives places to ${s.ranked}.`,
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
