import { id, number, optionalDate, optionalText, reference, text } from '../columns.ts';
import { table } from '../table.ts';
import { NONE } from './common.ts';

export const norms = table({
  name: 'norms',
  title: { vi: 'Định mức và quy định', en: 'Norms and rules' },
  place: 'register',
  key: ['id'],
  columns: {
    id: id({ vi: 'Mã', en: 'Id' }),
    subject_vi: text({ vi: 'Nội dung', en: 'Subject (Vietnamese)' }),
    subject_en: text({ vi: 'Nội dung tiếng Anh', en: 'Subject (English)' }),
    value: number({
      label: { vi: 'Mức', en: 'Value' },
      definition: { vi: 'Con số mà quy định nêu.', en: 'The number the rule states.' },
      unit: NONE,
      better: 'neither',
    }),
    unit_vi: optionalText({ vi: 'Đơn vị tính', en: 'Unit (Vietnamese)' }),
    unit_en: optionalText({ vi: 'Đơn vị tính tiếng Anh', en: 'Unit (English)' }),
    basis: text({ vi: 'Căn cứ', en: 'Legal basis' }),
    basis_en: text({ vi: 'Căn cứ, tiếng Anh', en: 'Legal basis (English)' }),
    article: optionalText({ vi: 'Điều khoản', en: 'Article' }),
    article_en: optionalText({ vi: 'Điều khoản, tiếng Anh', en: 'Article (English)' }),
    from: optionalDate({ vi: 'Hiệu lực từ', en: 'In force from' }),
    to: optionalDate({ vi: 'Hiệu lực đến', en: 'In force to' }),
    source: reference('sources', { vi: 'Nguồn', en: 'Source' }),
  },
  identities: [],
});
