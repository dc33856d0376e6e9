import { optionalDate, optionalText, reference, text } from '../columns.ts';
import { table } from '../table.ts';

/** Names and kinds that a unit had for a time: one row for each stretch. */
export const unitNames = table({
  name: 'unit-names',
  title: { vi: 'Tên đơn vị qua các thời kỳ', en: 'Names of units over time' },
  place: 'register',
  key: ['unit', 'from'],
  columns: {
    unit: reference('units', { vi: 'Đơn vị', en: 'Unit' }),
    name_vi: text({ vi: 'Tên', en: 'Name (Vietnamese)' }),
    name_en: text({ vi: 'Tên tiếng Anh', en: 'Name (English)' }),
    short_vi: text({ vi: 'Tên ngắn', en: 'Short name (Vietnamese)' }),
    short_en: text({ vi: 'Tên ngắn tiếng Anh', en: 'Short name (English)' }),
    kind_label_vi: text({ vi: 'Loại', en: 'Kind (Vietnamese)' }),
    kind_label_en: text({ vi: 'Loại tiếng Anh', en: 'Kind (English)' }),
    from: optionalDate({ vi: 'Từ', en: 'From' }),
    to: optionalDate({ vi: 'Đến', en: 'To' }),
    basis: optionalText({ vi: 'Căn cứ', en: 'Legal basis' }),
    basis_en: optionalText({ vi: 'Căn cứ, tiếng Anh', en: 'Legal basis (English)' }),
    source: reference('sources', { vi: 'Nguồn', en: 'Source' }),
  },
  identities: [],
});
