import { count, id, optionalDate, optionalText, reference, references, text } from '../columns.ts';
import { table } from '../table.ts';

export const inspections = table({
  name: 'inspections',
  title: { vi: 'Cuộc kiểm tra, giám sát', en: 'Inspections' },
  place: 'yearly',
  key: ['id'],
  columns: {
    id: id({ vi: 'Mã', en: 'Id' }),
    title_vi: text({ vi: 'Tên', en: 'Title (Vietnamese)' }),
    title_en: text({ vi: 'Tên tiếng Anh', en: 'Title (English)' }),
    body_vi: text({ vi: 'Bên kiểm tra', en: 'Inspecting body (Vietnamese)' }),
    body_en: text({ vi: 'Bên kiểm tra, tiếng Anh', en: 'Inspecting body (English)' }),
    from: optionalDate({ vi: 'Từ ngày', en: 'From' }),
    to: optionalDate({ vi: 'Đến ngày', en: 'To' }),
    units: references('units', { vi: 'Đơn vị được kiểm tra', en: 'Units inspected' }),
    communes: count({
      label: { vi: 'Số xã, phường, thị trấn', en: 'Communes' },
      definition: {
        vi: 'Số xã, phường, thị trấn được kiểm tra cùng, theo nguồn.',
        en: 'How many communes were inspected as well, according to the source.',
      },
      unit: { vi: 'xã, phường, thị trấn', en: 'communes' },
      better: 'neither',
    }),
    note_vi: optionalText({ vi: 'Ghi chú (tiếng Việt)', en: 'Note (Vietnamese)' }),
    note_en: optionalText({ vi: 'Ghi chú (tiếng Anh)', en: 'Note (English)' }),
    source: reference('sources', { vi: 'Nguồn', en: 'Source' }),
  },
  identities: [],
});
