import { count, number, rank, reference, unitClass } from '../columns.ts';
import { table } from '../table.ts';
import { closing, NONE, POINT, statementPeriod, unit } from './common.ts';

/** What an index said of one unit. */
export const scores = table({
  name: 'scores',
  title: { vi: 'Điểm và xếp loại đơn vị', en: 'Scores and ratings of units' },
  place: 'yearly',
  key: ['unit', 'period', 'index', 'source'],
  columns: {
    unit,
    period: statementPeriod,
    index: reference('indices', { vi: 'Chỉ số', en: 'Index' }),
    score: number({
      label: { vi: 'Điểm', en: 'Score' },
      definition: { vi: 'Điểm mà đơn vị đạt.', en: 'The score the unit reached.' },
      unit: POINT,
      better: 'higher',
      whole: 'max',
      ceiling: 'max',
    }),
    max: number({
      label: { vi: 'Điểm tối đa', en: 'Maximum' },
      definition: { vi: 'Điểm cao nhất có thể đạt.', en: 'The highest score possible.' },
      unit: POINT,
      better: 'neither',
    }),
    rank: rank({
      label: { vi: 'Thứ hạng', en: 'Rank' },
      definition: {
        vi: 'Thứ hạng mà nguồn nêu, trong khối của đơn vị.',
        en: 'The rank the source states, within the peer group.',
      },
      unit: NONE,
      better: 'lower',
      ceiling: 'rank_of',
    }),
    rank_of: count({
      label: { vi: 'Số đơn vị được xếp hạng', en: 'Units ranked' },
      definition: { vi: 'Tổng số đơn vị trong bảng xếp hạng.', en: 'Units in the ranking.' },
      unit: NONE,
      better: 'neither',
    }),
    class: unitClass({
      label: { vi: 'Xếp loại', en: 'Rating' },
      definition: {
        vi: 'Loại mà quyết định công bố xếp cho đơn vị.',
        en: 'The rating that the published decision gives the unit.',
      },
      unit: NONE,
      better: 'higher',
    }),
    ...closing,
  },
  identities: [],
});
