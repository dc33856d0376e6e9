import type { Locale } from '../../../i18n/locale.ts';
import { LIMITS } from '../../../import/workbook/limits.ts';
import type { CheckWords } from '../../../live/check-file/page.ts';

const MOST = String(LIMITS.file / 1e6);
const LONGEST = String(LIMITS.seconds);

const live: CheckWords = {
  reading: 'Đang đọc tệp…',
  tooLarge: `Tệp lớn hơn ${MOST} MB. Báo cáo không lớn như vậy: hãy lưu riêng trang tính có số liệu.`,
  tooSlow: `Đọc quá ${LONGEST} giây chưa xong nên đã dừng. Hãy lưu riêng trang tính có số liệu rồi thử lại.`,
  impossible:
    'Không kiểm tra được ở đây: mạng chưa tải xong phần cần thiết, hoặc trình duyệt quá cũ. Tải lại trang, hoặc làm theo cách khác bên dưới.',
  understood: 'Tệp được hiểu thế nào',
  faults: 'Lỗi cần sửa',
  questions: 'Câu cần trả lời',
  doubts: 'Chỗ cần xem lại',
  doubtsNote: 'Không phải lỗi của tệp. Gõ nhầm thì sửa ô; văn bản in đúng như vậy thì giữ nguyên.',
  again: 'Kiểm tra tiếp',
};

const vi = {
  title: 'Kiểm tra tệp của tôi',
  description:
    'Thử tệp CSV hoặc bảng tính của cơ quan trước khi gửi: lỗi và câu hỏi hiện ra ngay trong trình duyệt, tệp không rời máy.',
  lead: 'Chọn bảng tính hoặc tệp CSV của cơ quan bạn: trang này chỉ ra lỗi và chỗ chưa rõ, đúng như khi số liệu được nhập vào đây.',
  choose: 'Tệp (.xlsx, .xls, .ods, .csv); có thể kéo thả vào đây',
  privacy:
    'Tệp được đọc ngay trong trình duyệt của bạn: không gửi đi đâu, không lưu lại. Lần đầu chọn tệp, trang tải phần chương trình đọc bảng tính, khoảng 230 kB.',
  file: 'Tệp của bạn',
  how: 'Tệp được kiểm tra thế nào',
  rules: [
    'Chưa có mẫu thì lấy một tệp “CSV cho Excel” ở trang dữ liệu (liên kết ngay dưới đây), giữ dòng tiêu đề rồi thay số của bạn vào.',
    'Tệp CSV mang tên hoặc dòng tiêu đề của một bảng ở đây được kiểm tra như bảng ấy, từng ô.',
    'Bảng tính khác được đọc như khi nhập: cột nào là gì, dòng nào là đơn vị nào. Điều gì tệp không nói rõ thì được hỏi; trả lời xong, các ô mới được kiểm tra.',
    'Tên đơn vị, lĩnh vực, chỉ số được đối chiếu với danh mục đã công bố ở đây. Tệp chưa cần có trong danh sách nguồn.',
    'Không thấy lỗi không có nghĩa là số liệu đúng: trang chỉ biết những gì mâu thuẫn hoặc viết không rõ.',
  ],
  otherwise: 'Cách khác',
  unscripted:
    'Việc kiểm tra ở đây cần JavaScript. Không có JavaScript thì người giữ mã nguồn và dữ liệu của trang có thể chạy npm run check (tệp CSV theo mẫu) hoặc npm run import -- TỆP (bảng tính) trên máy mình; kết quả giống hệt.',
  send: 'Bạn cũng có thể gửi tệp cho người giữ trang:',
  subject: 'Gửi tệp số liệu',
  letter: 'Tên cơ quan:\nTệp đính kèm:\nVăn bản gốc (số, ngày):\n',
  live,
};

const en: typeof vi = {
  title: 'Check my file',
  description:
    'Try an office’s CSV or spreadsheet before sending it: faults and questions appear in the browser, and the file stays on your machine.',
  lead: 'Choose a spreadsheet or CSV of your office: this page shows faults and what is not clear, just as when figures are entered here.',
  choose: 'File (.xlsx, .xls, .ods, .csv); you can also drop it here',
  privacy:
    'The file is read in your own browser: it is sent nowhere and nothing of it is kept. For the first file the page fetches the program that reads spreadsheets, about 230 kB.',
  file: 'Your file',
  how: 'How the file is checked',
  rules: [
    'If you have no template, take a “CSV for Excel” from the data page (the link just below), keep its header row and put in your own figures.',
    'A CSV with the name or the header row of one of the tables here is checked as that table, cell by cell.',
    'Any other spreadsheet is read as in an import: which column is what, which row is which unit. What the file does not settle is asked; once it is answered, the cells are checked.',
    'Names of units, fields and indices are compared with the registers published here. The file need not be in the list of sources.',
    'No faults found does not mean that the figures are right: the page only knows what contradicts itself or is not clearly written.',
  ],
  otherwise: 'Other ways',
  unscripted:
    'Checking here needs JavaScript. Without it, whoever has the code and data of the site can run npm run check (CSV tables) or npm run import -- FILE (spreadsheets) on their own machine, with the same result.',
  send: 'You can also send the file to those who keep the site:',
  subject: 'A file of figures',
  letter: 'Office:\nAttached file:\nOriginal document (number, date):\n',
  live: {
    reading: 'Reading the file…',
    tooLarge: `The file is larger than ${MOST} MB. No report is that large: save the sheet with the figures on its own.`,
    tooSlow: `Reading took more than ${LONGEST} seconds and was stopped. Save the sheet with the figures on its own and try again.`,
    impossible:
      'It cannot be checked here: the network has not brought what is needed, or the browser is too old. Reload the page, or use one of the other ways below.',
    understood: 'How the file was understood',
    faults: 'Faults to mend',
    questions: 'Questions to answer',
    doubts: 'To be looked at again',
    doubtsNote:
      'These are not faults of the file. If a cell was mistyped, mend it; if the document prints it so, leave it.',
    again: 'Go on checking',
  },
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
