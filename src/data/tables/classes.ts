import { CLASSES } from '../classes.ts';
import { count, number, reference } from '../columns.ts';
import { table } from '../table.ts';
import { closing, POINT, statementPeriod, unit, UNIT } from './common.ts';

const RATED = ['scored', ...CLASSES] as const;

/** How many units of a group an index gave each rating. */
export const classes = table({
  name: 'classes',
  title: { vi: 'Số đơn vị theo xếp loại', en: 'Units by rating' },
  place: 'yearly',
  key: ['unit', 'period', 'index', 'source'],
  columns: {
    unit,
    period: statementPeriod,
    index: reference('indices', { vi: 'Chỉ số', en: 'Index' }),
    scored: count({
      label: { vi: 'Đơn vị được chấm điểm', en: 'Units scored' },
      definition: { vi: 'Số đơn vị được chấm điểm.', en: 'Units that were scored.' },
      unit: UNIT,
      better: 'neither',
    }),
    excellent: inClass('xuất sắc', 'excellent'),
    good: inClass('tốt', 'good'),
    fair: inClass('khá', 'fair'),
    average: inClass('trung bình', 'average'),
    weak: inClass('yếu', 'weak'),
    excellent_lowest: lowest('xuất sắc', 'excellent'),
    good_lowest: lowest('tốt', 'good'),
    fair_lowest: lowest('khá', 'fair'),
    average_lowest: lowest('trung bình', 'average'),
    ...closing,
  },
  identities: [
    {
      kind: 'sum',
      total: 'scored',
      parts: ['excellent', 'good', 'fair', 'average'],
      also: ['weak'],
    },
    { kind: 'class-counts' },
    ...RATED.map((column) => ({
      kind: 'tiers' as const,
      column,
      units: { all: 'scored' as const, parts: CLASSES },
    })),
  ],
});

function inClass(vi: string, en: string) {
  return count({
    label: { vi: `Xếp loại ${vi}`, en: `Rated ${en}` },
    definition: { vi: `Số đơn vị xếp loại ${vi}.`, en: `Units rated ${en}.` },
    unit: UNIT,
    better: 'neither',
    whole: 'scored',
  });
}

function lowest(vi: string, en: string) {
  return number({
    label: { vi: `Điểm nêu cạnh loại ${vi}`, en: `Score beside the rating ${en}` },
    definition: {
      vi: `Điểm in cạnh loại ${vi}: có lẽ là điểm thấp nhất đã đạt, không phải ngưỡng quy định.`,
      en: `The score printed beside the rating ${en}: apparently the lowest reached, not a threshold.`,
    },
    unit: POINT,
    better: 'neither',
  });
}
