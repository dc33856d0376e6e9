import { difference, id, optionalLink, someReferences, text } from '../columns.ts';
import { table } from '../table.ts';

/** Known faults of the sources, explained. Each must still occur (src/derive/explained.ts). */
export const discrepancies = table({
  name: 'discrepancies',
  title: { vi: 'Chỗ lệch của nguồn', en: 'Discrepancies of sources' },
  place: 'register',
  optional: true,
  key: ['id'],
  columns: {
    id: id({ vi: 'Mã', en: 'Id' }),
    figures: someReferences('figures', { vi: 'Các số liệu', en: 'Figures' }),
    what_vi: text({ vi: 'Lệch ở đâu', en: 'What is off (Vietnamese)' }),
    what_en: text({ vi: 'Lệch ở đâu, tiếng Anh', en: 'What is off (English)' }),
    gap: difference({ vi: 'Mức lệch', en: 'By how much' }),
    explanation_vi: text({ vi: 'Nhận định của chúng tôi', en: 'What we think (Vietnamese)' }),
    explanation_en: text({ vi: 'Nhận định, tiếng Anh', en: 'What we think (English)' }),
    link: optionalLink({ vi: 'Đường dẫn', en: 'Link' }),
  },
  identities: [],
});
