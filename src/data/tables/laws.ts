import {
  id,
  oneOf,
  optionalDate,
  optionalReference,
  optionalText,
  reference,
  text,
} from '../columns.ts';
import { table } from '../table.ts';

/** Whether the words of the article itself were read, or what somebody wrote of them. */
const READ_AS = ['text', 'summary'] as const;

/**
 * What laws say of publishing information and of the right to ask for it. Of no year, so no edition holds it: what rules
 * say of the figures of a year are the norms.
 */
export const laws = table({
  name: 'laws',
  title: {
    vi: 'Luật về công khai và cung cấp thông tin',
    en: 'Laws on publishing and giving information',
  },
  place: 'register',
  optional: true,
  key: ['id'],
  columns: {
    id: id({ vi: 'Mã', en: 'Id' }),
    duty_vi: text({ vi: 'Phải làm gì', en: 'What must be done (Vietnamese)' }),
    duty_en: text({ vi: 'Phải làm gì, tiếng Anh', en: 'What must be done (English)' }),
    basis_vi: text({ vi: 'Văn bản', en: 'Law (Vietnamese)' }),
    basis_en: text({ vi: 'Văn bản, tiếng Anh', en: 'Law (English)' }),
    article_vi: text({ vi: 'Điều khoản', en: 'Article (Vietnamese)' }),
    article_en: text({ vi: 'Điều khoản, tiếng Anh', en: 'Article (English)' }),
    form_vi: optionalText({ vi: 'Hình thức', en: 'Form (Vietnamese)' }),
    form_en: optionalText({ vi: 'Hình thức, tiếng Anh', en: 'Form (English)' }),
    frequency_vi: optionalText({ vi: 'Bao lâu một lần', en: 'How often (Vietnamese)' }),
    frequency_en: optionalText({ vi: 'Bao lâu một lần, tiếng Anh', en: 'How often (English)' }),
    from: optionalDate({ vi: 'Hiệu lực từ', en: 'In force from' }),
    to: optionalDate({ vi: 'Hiệu lực đến', en: 'In force to' }),
    read_as: oneOf(READ_AS, { vi: 'Đọc qua', en: 'Read as' }),
    check_vi: optionalText({ vi: 'Cần kiểm tra', en: 'To be checked (Vietnamese)' }),
    check_en: optionalText({ vi: 'Cần kiểm tra, tiếng Anh', en: 'To be checked (English)' }),
    check_source: optionalReference('sources', {
      vi: 'Nguồn của điều cần kiểm tra',
      en: 'Source of what is to be checked',
    }),
    source: reference('sources', { vi: 'Nguồn', en: 'Source' }),
  },
  identities: [],
});
