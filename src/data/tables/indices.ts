import { id, optionalOneOf, optionalReference, optionalText, reference, text } from '../columns.ts';
import { table } from '../table.ts';

/** The indices that rate units or the province, and their components. */
export const indices = table({
  name: 'indices',
  title: { vi: 'Chỉ số', en: 'Indices' },
  place: 'register',
  key: ['id'],
  columns: {
    id: id({ vi: 'Mã', en: 'Id' }),
    parent: optionalReference('indices', { vi: 'Thành phần của', en: 'Component of' }),
    name_vi: text({ vi: 'Tên', en: 'Name (Vietnamese)' }),
    name_en: text({ vi: 'Tên tiếng Anh', en: 'Name (English)' }),
    short_vi: text({ vi: 'Tên ngắn', en: 'Short name (Vietnamese)' }),
    short_en: text({ vi: 'Tên ngắn tiếng Anh', en: 'Short name (English)' }),
    owner_vi: optionalText({ vi: 'Nơi đánh giá', en: 'Owner (Vietnamese)' }),
    owner_en: optionalText({ vi: 'Nơi đánh giá tiếng Anh', en: 'Owner (English)' }),
    adds_up: optionalOneOf(['yes'], {
      vi: 'Tổng bằng các thành phần',
      en: 'Total is the sum of its components',
    }),
    basis: optionalText({ vi: 'Căn cứ', en: 'Legal basis' }),
    basis_en: optionalText({ vi: 'Căn cứ, tiếng Anh', en: 'Legal basis (English)' }),
    source: reference('sources', { vi: 'Nguồn', en: 'Source' }),
  },
  identities: [],
});
