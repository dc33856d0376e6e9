import { id, optionalText, position, text } from '../columns.ts';
import { table } from '../table.ts';

/** The tasks of the reform programmes; without a programme, what pages gather beside them. */
export const areas = table({
  name: 'areas',
  title: { vi: 'Nhiệm vụ cải cách', en: 'Reform tasks' },
  place: 'register',
  key: ['id'],
  columns: {
    id: id({ vi: 'Mã', en: 'Id' }),
    name_vi: text({ vi: 'Tên', en: 'Name (Vietnamese)' }),
    name_en: text({ vi: 'Tên tiếng Anh', en: 'Name (English)' }),
    programme: optionalText({ vi: 'Chương trình', en: 'Programme' }),
    programme_en: optionalText({ vi: 'Chương trình, tiếng Anh', en: 'Programme (English)' }),
    order: position({ vi: 'Thứ tự', en: 'Order' }),
  },
  identities: [],
});
