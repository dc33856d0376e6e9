/** What the system said, in words of the editor: what cannot be done, with which file, and the way out. */
export function failureWords(error: unknown): string {
  const { code, path, message } = partsOf(error);
  const words = WORDS[code];
  if (words === undefined) return `Lỗi ngoài dự kiến: ${message}`;
  return path === '' ? `${words}.` : `${path}: ${words}.`;
}

function partsOf(error: unknown): { code: string; path: string; message: string } {
  if (!(error instanceof Error)) return { code: '', path: '', message: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const path = 'path' in error && typeof error.path === 'string' ? error.path : '';
  return { code, path, message: error.message };
}

const NO_RIGHT =
  'không có quyền đọc hoặc ghi. Nếu tệp đang mở trong Excel thì đóng lại; nếu không thì xem quyền của thư mục';
const IN_USE = 'tệp đang mở trong một chương trình khác, có lẽ là Excel. Đóng lại rồi chạy lại';

const WORDS: Readonly<Record<string, string>> = {
  ENOSPC: 'ổ đĩa đã đầy. Dọn bớt rồi chạy lại',
  EDQUOT: 'đã hết dung lượng được cấp. Dọn bớt rồi chạy lại',
  EROFS: 'ổ đĩa này chỉ đọc được, không ghi được. Chép dự án sang ổ khác rồi chạy lại',
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
  EBUSY: IN_USE,
  ETXTBSY: IN_USE,
  ENOENT: 'không có tệp hoặc thư mục này',
  EISDIR: 'đây là thư mục, không phải tệp',
  ENOTDIR: 'trong đường dẫn có một tệp đứng ở chỗ của thư mục',
  EEXIST: 'đã có một tệp hoặc thư mục mang tên này',
  ENAMETOOLONG: 'tên tệp quá dài',
  EMFILE: 'máy đang mở quá nhiều tệp. Đóng bớt chương trình rồi chạy lại',
  ELOOP: 'các đường dẫn tắt (symlink) dẫn vòng quanh',
};
