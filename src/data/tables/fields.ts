import { id, text } from '../columns.ts';
import { table } from '../table.ts';

/** Lĩnh vực: the fields of administration that procedures belong to. */
export const fields = table({
  name: 'fields',
  title: { vi: 'Lĩnh vực', en: 'Fields' },
  place: 'register',
  key: ['id'],
  columns: {
    id: id({ vi: 'Mã', en: 'Id' }),
    name_vi: text({ vi: 'Tên', en: 'Name (Vietnamese)' }),
    name_en: text({ vi: 'Tên tiếng Anh', en: 'Name (English)' }),
  },
  identities: [],
});
