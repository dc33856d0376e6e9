import { date, optionalReference, reference, text } from '../columns.ts';
import { table } from '../table.ts';

/** What a unit answered to a figure or a finding about it, in its own words. It stands beside it and alters nothing. */
export const statements = table({
  name: 'statements',
  title: { vi: 'Đơn vị trả lời', en: 'Replies of units' },
  place: 'register',
  optional: true,
  key: ['unit', 'date', 'figure', 'finding', 'source'],
  columns: {
    unit: reference('units', { vi: 'Đơn vị trả lời', en: 'Unit that replies' }),
    date: date({ vi: 'Ngày trả lời', en: 'Date of the reply' }),
    figure: optionalReference('figures', { vi: 'Về số liệu', en: 'About the figure' }),
    finding: optionalReference('findings', { vi: 'Về nhận xét', en: 'About the finding' }),
    words_vi: text({ vi: 'Lời trả lời', en: 'Words of the reply (Vietnamese)' }),
    words_en: text({ vi: 'Lời trả lời, tiếng Anh', en: 'Words of the reply (English)' }),
    source: reference('sources', { vi: 'Nguồn', en: 'Source' }),
  },
  identities: [],
});
