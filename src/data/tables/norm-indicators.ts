import { reference, someReferences } from '../columns.ts';
import { table } from '../table.ts';

/** What the rules of norms.csv are about: told on the pages of the indicators. What must be made public stands in duties.csv. */
export const normIndicators = table({
  name: 'norm-indicators',
  title: { vi: 'Quy định nói về chỉ tiêu nào', en: 'What the rules are about' },
  place: 'register',
  optional: true,
  key: ['norm'],
  columns: {
    norm: reference('norms', { vi: 'Quy định', en: 'Rule' }),
    indicators: someReferences('indicators', { vi: 'Các chỉ tiêu', en: 'Indicators' }),
  },
  identities: [],
});
