import { sitePath, text } from '../columns.ts';
import { table } from '../table.ts';

/**
 * Addresses that lead elsewhere since a page moved. At the old address a small page says so, for ever.
 * An address that ends in "*" stands for every recorded address that begins like it and is served no more.
 */
export const moves = table({
  name: 'moves',
  title: { vi: 'Địa chỉ đã chuyển', en: 'Addresses that moved' },
  place: 'register',
  optional: true,
  key: ['from'],
  columns: {
    from: sitePath({ vi: 'Địa chỉ cũ', en: 'Old address' }),
    to: sitePath({ vi: 'Địa chỉ mới', en: 'New address' }),
    reason_vi: text({ vi: 'Lý do (tiếng Việt)', en: 'Reason (Vietnamese)' }),
    reason_en: text({ vi: 'Lý do (tiếng Anh)', en: 'Reason (English)' }),
  },
  identities: [],
});
