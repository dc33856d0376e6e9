import { count, share } from '../columns.ts';
import { table } from '../table.ts';
import { closing, PERCENT, statementPeriod, unit } from './common.ts';

/** The tasks of the yearly reform plan. */
export const tasks = table({
  name: 'tasks',
  title: { vi: 'Nhiệm vụ theo kế hoạch', en: 'Planned tasks' },
  place: 'yearly',
  key: ['unit', 'period', 'source'],
  columns: {
    unit,
    period: statementPeriod,
    assigned: task('được giao', 'assigned'),
    done: task('đã hoàn thành', 'done', 'assigned'),
    done_share: share({
      label: { vi: 'Tỷ lệ nhiệm vụ hoàn thành', en: 'Share of tasks done' },
      definition: {
        vi: 'Tỷ lệ nhiệm vụ hoàn thành, đúng như nguồn in.',
        en: 'Share of tasks done, as the source prints it.',
      },
      unit: PERCENT,
      better: 'higher',
      whole: 'assigned',
    }),
    ...closing,
  },
  tier: 'shared',
  identities: [
    { kind: 'at-most', less: ['done'], more: 'assigned' },
    { kind: 'share', share: 'done_share', part: 'done', whole: ['assigned'] },
  ],
});

function task<const Whole extends string = never>(vi: string, en: string, whole?: Whole) {
  return count({
    label: { vi: `Nhiệm vụ ${vi}`, en: `Tasks ${en}` },
    definition: {
      vi: `Số nhiệm vụ cải cách hành chính ${vi}.`,
      en: `Reform tasks ${en}.`,
    },
    unit: { vi: 'nhiệm vụ', en: 'tasks' },
    better: 'neither',
    ...(whole === undefined ? {} : { whole }),
  });
}
