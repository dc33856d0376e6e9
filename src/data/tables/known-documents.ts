import { id, optionalDate, optionalText, period, someReferences, text } from '../columns.ts';
import { table } from '../table.ts';

/** Documents that a source mentions and nobody here has read in full, with what they are likely to hold. */
export const knownDocuments = table({
  name: 'known-documents',
  title: { vi: 'Văn bản biết tên mà chưa đọc', en: 'Documents known and not read' },
  place: 'register',
  optional: true,
  key: ['id'],
  columns: {
    id: id({ vi: 'Mã', en: 'Id' }),
    title_vi: text({ vi: 'Tên', en: 'Title (Vietnamese)' }),
    title_en: text({ vi: 'Tên tiếng Anh', en: 'Title (English)' }),
    number: optionalText({ vi: 'Số, ký hiệu', en: 'Number' }),
    date: optionalDate({ vi: 'Ngày ký', en: 'Date' }),
    issuer_vi: text({ vi: 'Nơi ban hành', en: 'Issuer (Vietnamese)' }),
    issuer_en: text({ vi: 'Nơi ban hành, tiếng Anh', en: 'Issuer (English)' }),
    addressee_vi: text({ vi: 'Nay hỏi ở đâu', en: 'Whom to ask now (Vietnamese)' }),
    addressee_en: text({ vi: 'Nay hỏi ở đâu, tiếng Anh', en: 'Whom to ask now (English)' }),
    holds_vi: text({ vi: 'Có thể cho biết điều gì', en: 'What it would tell (Vietnamese)' }),
    holds_en: text({
      vi: 'Có thể cho biết điều gì, tiếng Anh',
      en: 'What it would tell (English)',
    }),
    indicators: someReferences('indicators', { vi: 'Các chỉ tiêu', en: 'Indicators' }),
    units: someReferences('units', { vi: 'Các đơn vị', en: 'Units' }),
    period: period({ vi: 'Kỳ', en: 'Period' }),
    mentioned: someReferences('sources', { vi: 'Được nhắc ở đâu', en: 'Mentioned in' }),
    note_vi: optionalText({ vi: 'Ghi chú (tiếng Việt)', en: 'Note (Vietnamese)' }),
    note_en: optionalText({ vi: 'Ghi chú (tiếng Anh)', en: 'Note (English)' }),
  },
  identities: [],
});
