import { optionalReference, period, reference, text } from '../columns.ts';
import { table } from '../table.ts';

/** Where a series changes its meaning: the first period of the new one. */
export const breaks = table({
  name: 'breaks',
  title: { vi: 'Chỗ đứt của chuỗi số liệu', en: 'Breaks in series' },
  place: 'register',
  key: ['indicator', 'index', 'period'],
  columns: {
    indicator: reference('indicators', { vi: 'Chỉ tiêu', en: 'Indicator' }),
    index: optionalReference('indices', { vi: 'Chỉ số', en: 'Index' }),
    period: period({ vi: 'Từ kỳ', en: 'From period' }),
    what_vi: text({ vi: 'Điều thay đổi', en: 'What changed (Vietnamese)' }),
    what_en: text({ vi: 'Điều thay đổi, tiếng Anh', en: 'What changed (English)' }),
    source: reference('sources', { vi: 'Nguồn', en: 'Source' }),
  },
  identities: [],
});
