import {
  id,
  mayLack,
  optionalAddress,
  optionalArchive,
  optionalChecksum,
  optionalDate,
  optionalOneOf,
  optionalText,
  text,
} from '../columns.ts';
import { table } from '../table.ts';

/** Languages of documents other than Vietnamese, by their BCP 47 codes. */
const LANGUAGES = ['en', 'fr', 'zh', 'km', 'ja', 'ko', 'de', 'es', 'ru'] as const;

export const sources = table({
  name: 'sources',
  title: { vi: 'Nguồn', en: 'Sources' },
  place: 'register',
  key: ['id'],
  columns: {
    id: id({ vi: 'Mã', en: 'Id' }),
    publisher: text({ vi: 'Nơi công bố', en: 'Publisher' }),
    publisher_en: text({ vi: 'Nơi công bố, tiếng Anh', en: 'Publisher (English)' }),
    title_vi: text({ vi: 'Tên', en: 'Title (Vietnamese)' }),
    title_en: text({ vi: 'Tên tiếng Anh', en: 'Title (English)' }),
    title_printed: optionalText({ vi: 'Tên in trên tài liệu', en: 'Title as printed' }),
    language: optionalOneOf(
      LANGUAGES,
      { vi: 'Ngôn ngữ của tài liệu', en: 'Language of it' },
      {
        vi: 'để trống nếu tài liệu bằng tiếng Việt',
        en: 'leave it empty where the document is in Vietnamese',
      },
    ),
    document: optionalText({ vi: 'Văn bản', en: 'Document' }),
    document_en: optionalText({ vi: 'Văn bản, tiếng Anh', en: 'Document (English)' }),
    url: optionalAddress({ vi: 'Địa chỉ', en: 'Address' }),
    published: optionalDate({ vi: 'Ngày công bố', en: 'Published' }),
    accessed: optionalDate({ vi: 'Ngày đọc', en: 'Accessed' }),
    note_vi: optionalText({ vi: 'Ghi chú (tiếng Việt)', en: 'Note (Vietnamese)' }),
    note_en: optionalText({ vi: 'Ghi chú (tiếng Anh)', en: 'Note (English)' }),
    archive: mayLack(optionalArchive({ vi: 'Địa chỉ bản lưu', en: 'Address of an archived copy' })),
    sha256: mayLack(
      optionalChecksum({ vi: 'SHA-256 của bản đã đọc', en: 'SHA-256 of the copy read' }),
    ),
  },
  identities: [],
});
