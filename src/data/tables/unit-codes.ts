import { oneOf, optionalDate, reference, someReferences, text } from '../columns.ts';
import { table } from '../table.ts';

/** Who gave a code: the statistics office, or the National Public Service Portal. */
const CODE_SCHEMES = ['gso', 'dvcqg'] as const;

/** Official codes of units, by which lists of others are joined with ours. A unit without one has none that we know. */
export const unitCodes = table({
  name: 'unit-codes',
  title: { vi: 'Mã chính thức của đơn vị', en: 'Official codes of units' },
  place: 'register',
  optional: true,
  // One code may be of one unit before a day, and of another after it.
  key: ['scheme', 'code', 'unit'],
  columns: {
    unit: reference('units', { vi: 'Đơn vị', en: 'Unit' }),
    scheme: oneOf(CODE_SCHEMES, { vi: 'Hệ mã', en: 'Scheme' }),
    code: text({ vi: 'Mã chính thức', en: 'Official code' }),
    valid_from: optionalDate({ vi: 'Có hiệu lực từ', en: 'Valid from' }),
    valid_to: optionalDate({ vi: 'Có hiệu lực đến', en: 'Valid to' }),
    source: someReferences('sources', { vi: 'Nguồn', en: 'Source' }),
  },
  identities: [],
});
