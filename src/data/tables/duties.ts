import { reference, someReferences } from '../columns.ts';
import { table } from '../table.ts';

/** Which figures a rule of norms.csv says are to be made public. */
export const duties = table({
  name: 'duties',
  title: { vi: 'Điều phải công khai', en: 'What must be made public' },
  place: 'register',
  optional: true,
  key: ['norm'],
  columns: {
    norm: reference('norms', { vi: 'Quy định', en: 'Rule' }),
    indicators: someReferences('indicators', { vi: 'Các chỉ tiêu', en: 'Indicators' }),
  },
  identities: [],
});
