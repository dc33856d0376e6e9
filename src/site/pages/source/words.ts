import { publisherInSentence } from '../../../i18n/en/publisher.ts';
import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  description: (s: { publisher: string }) => `Số liệu đọc từ tài liệu của ${s.publisher}.`,
  printedTitle: 'Tên in trên tài liệu',
  language: 'Ngôn ngữ',
  publisher: 'Nơi công bố',
  document: 'Văn bản',
  accessed: 'Ngày đọc',
  address: 'Địa chỉ',
  noAddress: 'không có địa chỉ trên mạng',
  formerAddress: (s: { edition: string }) => `Địa chỉ lúc niêm phong ấn bản ${s.edition}`,
  archive: 'Bản lưu',
  noArchive: 'chưa có',
  checksum: 'SHA-256 của bản đã đọc',
  noChecksum: 'chưa ghi',
  taken: 'Đã lấy từ nguồn này',
  norms: 'Quy định lấy từ nguồn này',
};

const en: typeof vi = {
  description: (s) => `Figures read in a document of ${publisherInSentence(s.publisher)}.`,
  printedTitle: 'Title printed on the document',
  language: 'Language',
  publisher: 'Publisher',
  document: 'Document',
  accessed: 'Date read',
  address: 'Address',
  noAddress: 'no address on the web',
  formerAddress: (s) => `Address when edition ${s.edition} was sealed`,
  archive: 'Archived copy',
  noArchive: 'none yet',
  checksum: 'SHA-256 of the copy that was read',
  noChecksum: 'not recorded yet',
  taken: 'Taken from this source',
  norms: 'Rules taken from this source',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
