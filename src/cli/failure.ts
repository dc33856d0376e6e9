import { basename } from 'node:path';

/** What the system said, in words of the editor: what cannot be done, with which file, and the way out. */
export function failureWords(error: unknown): string {
  const { code, path, syscall, message } = partsOf(error);
  // Of a place where nobody can make a folder Node may say that there is no such folder.
  const isUnmade = code === 'ENOENT' && syscall === 'mkdir';
  if (syscall === 'listen') return NO_PORT;
  const words = WORDS[isUnmade ? 'EROFS' : code];
  if (words === undefined) return unforeseen(fileOf(error) || path, message);
  return path === '' ? `${words}.` : `${path}: ${words}.`;
}

/** What nobody has words for: the way out in ours, and what the tool said as it said it, for whoever mends the tool. */
function unforeseen(file: string, message: string): string {
  const command = basename(process.argv[1] ?? '').replace(/\.ts$/, '');
  return [
    `Lệnh dừng vì một lỗi chưa có lời giải thích${file === '' ? '' : `, khi đang làm với tệp ${file}`}.`,
    'Chạy npm run check và sửa những lỗi nó nêu, rồi chạy lại. Vẫn vậy thì gửi hai dòng này, cùng tệp đang làm, cho người giữ mã nguồn. Những gì đã công bố vẫn nguyên.',
    `Nguyên văn của công cụ (để báo lỗi, lệnh ${command}): ${message}`,
  ].join('\n');
}

/** The file that a tool was working on, where its error names one. */
function fileOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('loc' in error && error.loc instanceof Object && 'file' in error.loc) {
    return typeof error.loc.file === 'string' ? error.loc.file : '';
  }
  return 'id' in error && typeof error.id === 'string' ? error.id : '';
}

function partsOf(error: unknown) {
  if (!(error instanceof Error)) return { code: '', path: '', syscall: '', message: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const path = 'path' in error && typeof error.path === 'string' ? error.path : '';
  const syscall = 'syscall' in error ? error.syscall : '';
  if (code in WORDS) return { code, path, syscall, message: error.message };
  // A tool that passes on what the system refused has only its words.
  const said = /\b(E[A-Z]{2,}): [^\n']*(?:'[^'\n]*' -> )?(?:'([^'\n]*)')?/.exec(error.message);
  return { code: said?.[1] ?? code, path: said?.[2] ?? path, syscall, message: error.message };
}

/** A number below 1024, on most machines, or one that another program holds. */
const NO_PORT =
  'Không mở được cổng ấy trên máy này: cổng dưới 1024 thường chỉ quản trị viên được mở, hoặc chương trình khác đang giữ nó. Chọn số khác, thí dụ --port 4321, rồi chạy lại.';
const NO_RIGHT =
  'không có quyền đọc hoặc ghi. Nếu tệp đang mở trong Excel thì đóng lại; nếu không thì xem quyền của thư mục';
const IN_USE = 'tệp đang mở trong một chương trình khác, có lẽ là Excel. Đóng lại rồi chạy lại';

const WORDS: Readonly<Record<string, string>> = {
  ENOSPC: 'ổ đĩa đã đầy. Dọn bớt rồi chạy lại',
  EDQUOT: 'đã hết dung lượng được cấp. Dọn bớt rồi chạy lại',
  EROFS:
    'ổ đĩa này chỉ đọc được, không ghi được. Chọn nơi khác để ghi, hoặc chép dự án sang ổ khác, rồi chạy lại',
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
  EBUSY: IN_USE,
  ETXTBSY: IN_USE,
  ENOENT: 'không có tệp hoặc thư mục này',
  EISDIR: 'đây là thư mục, không phải tệp',
  ENOTDIR: 'trong đường dẫn có một tệp đứng ở chỗ của thư mục',
  EXDEV:
    'thư mục này nằm trên nhiều ổ đĩa nên không thay được trong một bước. Đặt SITE_OUT là một thư mục khác rồi chạy lại',
  EEXIST: 'đã có một tệp hoặc thư mục mang tên này',
  ENAMETOOLONG: 'tên tệp quá dài',
  EMFILE: 'máy đang mở quá nhiều tệp. Đóng bớt chương trình rồi chạy lại',
  ELOOP: 'các đường dẫn tắt (symlink) dẫn vòng quanh',
};
