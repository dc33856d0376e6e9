import type { Meanings } from './meaning.ts';

/** How many units are in a class. */
const COUNT = {
  vi: {
    counts:
      'Đếm đơn vị, không phân biệt sở với huyện trừ khi nguồn tách ra. Không gồm đơn vị không được chấm.',
    matters:
      'Cho biết phần lớn các nơi đang ở mức nào; muốn biết nơi của bạn thì xem xếp loại của đơn vị ấy.',
  },
  en: {
    counts:
      'Counts units, departments and districts alike unless the source separates them. Units that were not scored are left out.',
    matters:
      'Shows at what level most places are; for your own place, see the rating of that unit.',
  },
};

/** The score that a source prints beside a class. */
const LOWEST = {
  vi: {
    counts: 'Không dùng để suy ra loại của một đơn vị: ngưỡng thật có thể khác.',
    matters: 'Cho biết đơn vị thấp nhất trong loại ấy có lẽ đạt bao nhiêu điểm.',
  },
  en: {
    counts: 'Not to be used to infer the rating of a unit: the real threshold may differ.',
    matters: 'Shows what score the lowest unit with that rating probably reached.',
  },
};

export const classes: Meanings<'classes'> = {
  scored: {
    vi: {
      counts: 'Không gồm đơn vị không được chấm năm ấy.',
      matters: 'Là mẫu số khi nói bao nhiêu phần các nơi đạt loại này hay loại kia.',
    },
    en: {
      counts: 'Units that were not scored that year are left out.',
      matters:
        'It is the denominator when saying what part of all places reached one rating or another.',
    },
  },
  excellent: COUNT,
  good: COUNT,
  fair: COUNT,
  average: COUNT,
  weak: COUNT,
  excellent_lowest: LOWEST,
  good_lowest: LOWEST,
  fair_lowest: LOWEST,
  average_lowest: LOWEST,
};
