import type { Language } from '../../data/text.ts';
import { LIMITS } from '../workbook/limits.ts';
import type { SimpleFault, WorkbookFault } from '../workbook/workbook-reading.ts';

/** Why a workbook cannot be read, and what to do about it: one sentence for each cause. */
export function causeOf(fault: WorkbookFault, name: string, language: Language): string {
  if (fault.kind === 'old-encoding') return encoding(fault.encoding, name)[language];
  if (fault.kind === 'broken-quotes') return quotes(fault.line, name)[language];
  if (fault.kind === 'row-in-quotes') return wrapped(fault.line, name)[language];
  if (fault.kind === 'wide-row') return wide(fault.line, name)[language];
  return `${name}: ${SIMPLE[fault.kind][language]}`;
}

function quotes(line: number, name: string): Record<Language, string> {
  return {
    vi: `${name}: dấu ngoặc kép ở dòng ${String(line)} mở mà không đóng, từ đó trở đi không đọc được. Mở bằng Excel, sửa ô ấy rồi lưu lại thành .xlsx.`,
    en: `${name}: a quotation mark on line ${String(line)} is opened and never closed. Open it in Excel, mend that cell and save it as .xlsx.`,
  };
}

function wrapped(line: number, name: string): Record<Language, string> {
  return {
    vi: `${name}: từ dòng ${String(line)} có dòng bị bọc cả trong dấu ngoặc kép, nên cả dòng thành một ô. Phần mềm nào đó đã lưu như vậy: lấy lại tệp trước khi lưu, hoặc mở bằng Notepad, bỏ dấu ngoặc kép ở đầu và cuối các dòng ấy rồi nhập lại.`,
    en: `${name}: from line ${String(line)} on, whole lines stand in quotation marks and so became one cell. Some program saved it so: fetch the file as it was before, or open it in Notepad, take the marks at both ends of those lines away and import again.`,
  };
}

function wide(line: number, name: string): Record<Language, string> {
  return {
    vi: `${name}: dòng ${String(line)} có nhiều ô hơn dòng tiêu đề. Có lẽ dấu phẩy vừa ngăn ô vừa là dấu thập phân, nên 99,5 bị tách thành 99 và 5. Lấy lại tệp gốc, lưu thành .xlsx hay CSV ngăn bằng dấu chấm phẩy rồi nhập lại.`,
    en: `${name}: line ${String(line)} has more cells than the header. A comma seems to part cells and decimals alike, so that 99,5 became 99 and 5. Save the original as .xlsx, or as CSV parted by semicolons, and import that.`,
  };
}

const MEGABYTES = String(LIMITS.file / 1_000_000);
const CELLS = LIMITS.cells.toLocaleString('vi');

const SIMPLE: Record<SimpleFault, Record<Language, string>> = {
  'unknown-kind': {
    vi: 'chỉ nhập được tệp .xlsx, .xls, .ods, .csv và tệp .txt có các cột cách nhau bằng tab. Nếu là bảng tính kiểu khác thì mở bằng Excel rồi lưu thành .xlsx.',
    en: 'only .xlsx, .xls, .ods and .csv files, and .txt files with tabs between columns, can be imported. Open another kind of spreadsheet in Excel and save it as .xlsx.',
  },
  empty: {
    vi: 'tệp trống, bên trong không có chữ hay số nào. Có thể nó được chép hay tải về dở; lấy lại từ nơi gửi.',
    en: 'the file is empty: there is neither word nor number in it. It may have been copied only halfway; fetch it again.',
  },
  'too-large': {
    vi: `tệp lớn hơn ${MEGABYTES} MB, không phải cỡ của một biểu báo cáo. Chép riêng trang tính cần nhập sang một tệp mới rồi nhập tệp ấy.`,
    en: `the file is larger than ${MEGABYTES} MB, which no return is. Copy the sheet you need into a new workbook and import that.`,
  },
  inflates: {
    vi: 'tệp nén, mở ra thì lớn quá mức cho phép; có thể là tệp gây hại. Đừng mở nó bằng Excel nếu không rõ nơi gửi; còn nếu rõ thì chép riêng trang tính cần nhập sang một tệp mới.',
    en: 'the file unpacks to more than is allowed, and may be meant to do harm. Do not open it unless you know who sent it; if you do, copy the sheet you need into a new workbook.',
  },
  'too-many-cells': {
    vi: `tệp có hơn ${CELLS} ô. Chép riêng vùng có bảng cần nhập sang một tệp mới rồi nhập tệp ấy.`,
    en: `the file has more than ${CELLS} cells. Copy the table you need into a new workbook and import that.`,
  },
  'too-slow': {
    vi: 'đọc quá lâu hay tốn quá nhiều bộ nhớ nên đã dừng; một biểu báo cáo không như vậy. Chép riêng vùng có bảng cần nhập sang một tệp mới rồi nhập tệp ấy.',
    en: 'reading took too long or too much memory and was stopped; no return does. Copy the table you need into a new workbook and import that.',
  },
  'web-page': {
    vi: 'đây là một trang web được đặt đuôi của bảng tính, phần mềm một cửa hay xuất như vậy. Mở bằng Excel (bấm Có khi được hỏi), rồi Lưu thành .xlsx và nhập tệp mới.',
    en: 'this is a web page that bears the name of a spreadsheet, as some software exports it. Open it in Excel, save it as .xlsx and import that.',
  },
  'text-table': {
    vi: 'đây là tệp chữ, mỗi dòng tách thành ô bằng dấu phẩy, chấm phẩy hay tab, mà mang đuôi của bảng tính. Mở bằng Excel (bấm Có khi được hỏi), xem các cột và dấu đã đúng chưa, rồi lưu thành .xlsx và nhập tệp mới.',
    en: 'this is plain text, parted into cells by commas, semicolons or tabs, that bears the name of a spreadsheet. Open it in Excel, see that columns and accents are right, save it as .xlsx and import that.',
  },
  'no-workbook': {
    vi: 'bên trong không phải bảng tính (có thể là tệp Word, PDF, ảnh hay tệp nén được đổi đuôi). Nhờ nơi gửi gửi lại bảng tính.',
    en: 'there is no spreadsheet inside (perhaps a Word file, PDF, picture or archive under another name). Ask for the spreadsheet.',
  },
  password: {
    vi: 'tệp có mật khẩu. Mở bằng Excel, vào Tệp → Thông tin → Bảo vệ sổ làm việc để bỏ mật khẩu, lưu lại rồi nhập.',
    en: 'the file is locked with a password. Open it in Excel, remove the password under File → Info, save it and import again.',
  },
  binary: {
    vi: 'tệp lưu ở dạng nhị phân .xlsb. Mở bằng Excel rồi Lưu thành .xlsx.',
    en: 'the file is saved in the binary form .xlsb. Open it in Excel and save it as .xlsx.',
  },
  damaged: {
    vi: 'không đọc được, tệp bị hỏng. Mở thử bằng Excel: nếu Excel sửa được thì lưu thành tệp .xlsx mới, nếu không thì lấy lại từ nơi gửi.',
    en: 'cannot be read: the file is damaged. Try to open it in Excel; if that mends it, save it as a new .xlsx, otherwise fetch it again.',
  },
};

const ENCODINGS = { 'windows-1258': 'Windows-1258', tcvn3: 'TCVN3 (ABC)', vni: 'VNI' } as const;

function encoding(found: keyof typeof ENCODINGS | null, name: string): Record<Language, string> {
  const known = found === null ? null : ENCODINGS[found];
  const which = {
    vi:
      known === null ? 'bảng mã cũ, không phải Unicode' : `bảng mã cũ ${known}, không phải Unicode`,
    en:
      known === null
        ? 'an encoding older than Unicode'
        : `the old encoding ${known}, not in Unicode`,
  };
  return {
    vi: `${name}: chữ trong tệp ở ${which.vi}, dấu tiếng Việt sẽ sai. Mở bằng Excel (hoặc chuyển mã bằng UniKey), xem dấu đã đúng chưa, rồi lưu thành .xlsx hay "CSV UTF-8".`,
    en: `${name}: its text is in ${which.en}, and its accents would be wrong. Open it in Excel, see that the accents are right, and save it as .xlsx or "CSV UTF-8".`,
  };
}
