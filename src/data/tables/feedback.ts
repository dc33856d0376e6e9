import { count } from '../columns.ts';
import { table } from '../table.ts';
import { closing, statementPeriod, unit } from './common.ts';

/** Feedback and petitions about procedures: Decree 20/2008/NĐ-CP as amended. */
export const feedback = table({
  name: 'feedback',
  title: { vi: 'Phản ánh, kiến nghị', en: 'Feedback' },
  place: 'yearly',
  key: ['unit', 'period', 'source'],
  columns: {
    unit,
    period: statementPeriod,
    received: item('đã nhận', 'received'),
    resolved: item('đã xử lý', 'resolved', 'received'),
    pending: item('đang xử lý', 'open', 'received'),
    apologies: count({
      label: { vi: 'Thư xin lỗi', en: 'Letters of apology' },
      definition: {
        vi: 'Số văn bản xin lỗi người dân vì trễ hẹn.',
        en: 'Letters apologising to citizens for late results.',
      },
      unit: { vi: 'văn bản', en: 'letters' },
      better: 'neither',
    }),
    ...closing,
  },
  tier: 'sum',
  identities: [{ kind: 'sum', total: 'received', parts: ['resolved', 'pending'] }],
});

function item<const Whole extends string = never>(vi: string, en: string, whole?: Whole) {
  return count({
    label: { vi: `Phản ánh ${vi}`, en: `Feedback ${en}` },
    definition: {
      vi: `Số phản ánh, kiến nghị về thủ tục hành chính ${vi} trong kỳ.`,
      en: `Items of feedback about procedures that were ${en} in the period.`,
    },
    unit: { vi: 'phản ánh', en: 'items' },
    better: 'neither',
    ...(whole === undefined ? {} : { whole }),
  });
}
