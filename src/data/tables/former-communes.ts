import { id, oneOf, optionalText, reference, someReferences, text } from '../columns.ts';
import { table } from '../table.ts';

/** The communes before a merger of communes, each with the unit that it went into. */
export const formerCommunes = table({
  name: 'former-communes',
  title: { vi: 'Xã, phường, thị trấn trước sắp xếp', en: 'Communes before the merger' },
  place: 'register',
  optional: true,
  key: ['code'],
  columns: {
    code: id({ vi: 'Mã hành chính', en: 'Administrative code' }),
    name_vi: text({ vi: 'Tên', en: 'Name (Vietnamese)' }),
    name_en: text({ vi: 'Tên tiếng Anh', en: 'Name (English)' }),
    district: reference('units', { vi: 'Thuộc huyện', en: 'District' }),
    successor: reference('units', { vi: 'Nay thuộc', en: 'Successor' }),
    share: oneOf(['whole', 'unchanged'], { vi: 'Nhập thế nào', en: 'How it went over' }),
    basis: optionalText({ vi: 'Căn cứ', en: 'Legal basis' }),
    basis_en: optionalText({ vi: 'Căn cứ, tiếng Anh', en: 'Legal basis (English)' }),
    source: someReferences('sources', { vi: 'Nguồn', en: 'Source' }),
  },
  identities: [],
});
