import { count, number, optionalReference, rank, reference } from '../columns.ts';
import { table } from '../table.ts';
import { closing, NONE, POINT, statementPeriod, unit } from './common.ts';

/** Where the province stands in a national index, as a whole or by component. */
export const national = table({
  name: 'national',
  title: { vi: 'Chỉ số cấp quốc gia', en: 'National indices' },
  place: 'yearly',
  key: ['unit', 'period', 'index', 'component', 'source'],
  columns: {
    unit,
    period: statementPeriod,
    index: reference('indices', { vi: 'Chỉ số', en: 'Index' }),
    component: optionalReference('indices', { vi: 'Thành phần', en: 'Component' }),
    value: number({
      label: { vi: 'Điểm chỉ số', en: 'Index value' },
      definition: {
        vi: 'Điểm của tỉnh theo thang của chỉ số.',
        en: "The province's value on the scale of the index.",
      },
      unit: POINT,
      better: 'higher',
      whole: 'max',
      ceiling: 'max',
    }),
    max: number({
      label: { vi: 'Điểm tối đa', en: 'Maximum' },
      definition: { vi: 'Điểm cao nhất của thang.', en: 'The top of the scale.' },
      unit: POINT,
      better: 'neither',
    }),
    rank: rank({
      label: { vi: 'Thứ hạng cả nước', en: 'National rank' },
      definition: { vi: 'Thứ hạng trong các tỉnh, thành phố.', en: 'Rank among the provinces.' },
      unit: NONE,
      better: 'lower',
      ceiling: 'rank_of',
    }),
    rank_of: count({
      label: { vi: 'Số tỉnh được xếp hạng', en: 'Provinces ranked' },
      definition: { vi: 'Số tỉnh, thành phố trong bảng.', en: 'Provinces in the ranking.' },
      unit: NONE,
      better: 'neither',
    }),
    rank_in_region: rank({
      label: { vi: 'Thứ hạng trong vùng', en: 'Rank in the region' },
      definition: { vi: 'Thứ hạng trong các tỉnh cùng vùng.', en: 'Rank within the region.' },
      unit: NONE,
      better: 'lower',
      ceiling: 'region_of',
    }),
    region_of: count({
      label: { vi: 'Số tỉnh trong vùng', en: 'Provinces in the region' },
      definition: { vi: 'Số tỉnh, thành phố của vùng.', en: 'Provinces of the region.' },
      unit: NONE,
      better: 'neither',
    }),
    ...closing,
  },
  identities: [{ kind: 'components', column: 'value' }],
});
