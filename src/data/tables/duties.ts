import { mayLack, optionalOneOf, position, reference, someReferences } from '../columns.ts';
import { table } from '../table.ts';

/** How often something falls due. */
export const FREQUENCIES = ['year', 'half', 'quarter'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** Which figures a rule of norms.csv says are to be made public, and by when if it says so. */
export const duties = table({
  name: 'duties',
  title: { vi: 'Điều phải công khai', en: 'What must be made public' },
  place: 'register',
  optional: true,
  key: ['norm'],
  columns: {
    norm: reference('norms', { vi: 'Quy định', en: 'Rule' }),
    indicators: someReferences('indicators', { vi: 'Các chỉ tiêu', en: 'Indicators' }),
    every: mayLack(optionalOneOf(FREQUENCIES, { vi: 'Bao lâu một lần', en: 'How often' })),
    due_month: mayLack(
      position({ vi: 'Hạn: tháng thứ mấy sau kỳ', en: 'Due: which month after the period' }),
    ),
    due_day: mayLack(position({ vi: 'Hạn: ngày mấy', en: 'Due: which day of it' })),
  },
  identities: [],
});
