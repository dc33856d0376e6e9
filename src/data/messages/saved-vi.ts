import type { Separator } from '../csv/separator.ts';
import type { Issue, NoTable, SavedFault } from '../issue.ts';
import { show, type Words } from './words.ts';

/** What is said in Vietnamese of what a program did to a file when it saved it. */
export function savedVietnamese(
  fault: SavedFault,
  { found, line, file }: Pick<Issue, 'found' | 'line' | 'file'>,
): Words {
  switch (fault.code) {
    case 'not-utf-8':
      return ['Có chữ không đọc được: tệp không lưu ở bảng mã UTF-8.', saveAsUtf8(file)];
    case 'no-table':
      return NO_TABLE[fault.what];
    case 'windows-1258':
      return [
        `Tệp lưu ở bảng mã Windows-1258, không phải UTF-8. ${readAs(found)}`,
        saveAsUtf8(file),
      ];
    case 'tcvn3':
    case 'vni':
      return [
        `Chữ trong tệp theo ${FONTS[fault.code]}, không phải Unicode. ${readAs(found)}`,
        `Dùng công cụ chuyển mã của bộ gõ tiếng Việt để chuyển sang Unicode, rồi lưu ở dạng "CSV UTF-8 (Comma delimited)"; hoặc chạy npm run check -- --annotate, lấy bản chép đã chuyển sẵn và soát lại.`,
      ];
    case 'garbled-text':
      if (fault.cells !== undefined) {
        return [
          `${fault.cells} ô của tệp là chữ ${GARBLED[fault.was]}, thí dụ "${show(found)}".`,
          `${fault.was === 'utf-8' ? 'Lấy lại bản trước khi mở nhầm (git checkout, hoặc bản sao của bạn); mở lại trong Excel bằng Dữ liệu → Từ văn bản/CSV, chọn mã 65001 UTF-8.' : 'Dùng công cụ chuyển mã của bộ gõ tiếng Việt để chuyển cả tệp sang Unicode.'} ${SAVE_AS_UTF8}`,
        ];
      }
      return [
        `"${show(found)}" là chữ ${GARBLED[fault.was]}.`,
        fault.meant === null
          ? 'Viết lại bằng chữ Unicode theo nguồn, và xem các ô khác cùng cột.'
          : `Có phải là "${show(fault.meant)}"? Nếu phải thì viết lại như vậy, và xem các ô khác cùng cột.`,
      ];
    case 'lost-letters':
      if (fault.cells !== undefined) {
        return [
          `${fault.cells} chỗ trong tệp có chữ đã mất, còn lại dấu hỏi hoặc ô vuông, thí dụ "${show(found)}".`,
          `Chữ đã mất không đoán lại được: lấy lại bản trước khi lưu (git checkout, hoặc bản sao của bạn), rồi lưu cho đúng. ${SAVE_AS_UTF8}`,
        ];
      }
      return [
        `"${show(found)}" có chữ đã mất, còn lại dấu hỏi hoặc ô vuông.`,
        `Viết lại theo nguồn. ${SAVE_AS_UTF8}`,
      ];
    case 'mixed-separators':
      return [
        `Dòng này có chỗ ngăn cột bằng ${SEPARATORS[fault.other]}, trong khi tệp dùng ${SEPARATORS[fault.separator]}.`,
        `Ngăn mọi cột của mọi dòng bằng ${SEPARATORS[fault.separator]}.`,
      ];
    case 'row-in-quotes':
      return [
        'Cả dòng nằm trong một cặp dấu ngoặc kép, nên thành một ô duy nhất: một chương trình đã lưu mỗi dòng thành một ô.',
        `Bỏ dấu ngoặc kép ở hai đầu dòng: ${show(fault.mended)}. Nếu mọi dòng đều vậy: trong Excel, chọn cột A rồi Dữ liệu → Chia văn bản thành cột (Text to Columns), hoặc lấy lại bản trước khi lưu.`,
      ];
    case 'header-line':
      return fault.header > (line ?? 0)
        ? [
            `Dòng tên cột phải đứng đầu tệp, mà ở đây nó là dòng ${fault.header}, dưới "${show(found)}".`,
            `Xóa mọi dòng ở trên dòng ${fault.header}.`,
          ]
        : [
            'Dòng này lặp lại tên cột ở giữa bảng: có lẽ hai tệp được dán nối nhau.',
            'Xóa dòng này; nếu thứ tự cột ở đây khác dòng đầu tệp thì chuyển các ô ở dưới về đúng cột trước đã.',
          ];
    case 'formula':
      return [
        `"${show(found)}" là công thức, không phải giá trị.`,
        'Trong Excel: chép ô rồi dán lại ở dạng giá trị (Paste Special, Values), hoặc gõ đúng điều nguồn viết.',
      ];
    case 'spreadsheet-error':
      return [
        `"${show(found)}" là báo lỗi của bảng tính, không phải số liệu.`,
        /^#+$/.test(show(found))
          ? 'Kéo cột rộng ra cho hiện đủ số rồi lưu lại; hoặc gõ lại theo nguồn.'
          : 'Gõ lại theo nguồn; nguồn không nêu thì để trống ô.',
      ];
    case 'problem-column':
      return [
        `Cột ${show(found)} là của bản chép có ghi lỗi, không phải của bảng.`,
        `Xóa cột ${show(found)}, các cột khác giữ nguyên.`,
      ];
    case 'date-for-number':
      return [
        `"${show(found)}" là ngày tháng, mà cột này là số: có lẽ bảng tính đã tự đổi số thành ngày.`,
        'Xem lại nguồn; trong Excel, định dạng ô là Văn bản (Text) rồi gõ lại số, dùng dấu chấm thập phân.',
      ];
  }
}

function readAs(found: string | null): string {
  return `Dòng này có lẽ là: ${show(found)}`;
}

const FONTS = { tcvn3: 'TCVN3 (phông ABC, như .VnTime)', vni: 'VNI (phông VNI-Times)' };

const GARBLED = {
  tcvn3: 'TCVN3 (phông ABC) chưa chuyển sang Unicode',
  vni: 'VNI chưa chuyển sang Unicode',
  'utf-8': 'UTF-8 bị mở nhầm bảng mã',
};

const SEPARATORS: Record<Separator, string> = {
  ',': 'dấu phẩy',
  ';': 'dấu chấm phẩy',
  '\t': 'ký tự tab',
};

/** Stories are written in other programs than tables. */
function saveAsUtf8(file: string): string {
  return file.endsWith('.mdx')
    ? 'Mở trong trình soạn thảo rồi lưu lại ở bảng mã UTF-8 (Notepad: Lưu thành, Mã hóa: UTF-8).'
    : SAVE_AS_UTF8;
}

const SAVE_AS_UTF8 = 'Trong Excel: Lưu thành (Save As), chọn "CSV UTF-8 (Comma delimited)".';

const NO_TABLE: Record<NoTable, Words> = {
  empty: [
    'Tệp không có chữ nào, cả dòng tên cột cũng không.',
    'Lấy lại bản trước (git checkout, hoặc bản sao). Bảng chưa có số liệu thì giữ dòng tên cột, hoặc xóa cả tệp nếu tệp nằm trong thư mục của một năm.',
  ],
  'web-page': [
    'Đây là một trang web mang đuôi .csv, không phải bảng.',
    'Tải lại đúng tệp số liệu, hoặc mở trong Excel, chép vào mẫu rồi lưu thành "CSV UTF-8 (Comma delimited)".',
  ],
  workbook: [
    'Đây là một bảng tính Excel mang đuôi .csv.',
    'Mở trong Excel, chọn Lưu thành (Save As), "CSV UTF-8 (Comma delimited)"; hoặc đổi đuôi lại rồi npm run import -- TỆP.xlsx.',
  ],
  cut: [
    'Cuối tệp chỉ còn byte rỗng: có lẽ máy tắt, hoặc ổ đĩa đầy, khi tệp đang được ghi; những dòng cuối có thể đã mất.',
    'Lấy lại bản trước (git checkout, hoặc bản sao) rồi nhập lại phần mới; so số dòng với nguồn.',
  ],
  bars: [
    'Các cột ngăn bằng dấu gạch đứng (|), mà bảng ở đây ngăn bằng dấu phẩy, dấu chấm phẩy hoặc ký tự tab.',
    'Trong Excel: Dữ liệu → Từ văn bản/CSV, chọn dấu ngăn là |, rồi lưu thành "CSV UTF-8 (Comma delimited)". Trong một ô, | vẫn ngăn các mã của một danh sách.',
  ],
  'line-ends': [
    'Các dòng ngăn bằng ký tự xuống dòng lạ (U+2028, U+2029 hoặc U+0085), nên cả tệp thành một dòng.',
    'Mở trong trình soạn thảo, thay ký tự ấy bằng xuống dòng thường rồi lưu; hoặc xuất lại tệp từ Excel thành "CSV UTF-8 (Comma delimited)".',
  ],
  merge: [
    'Còn dấu của git giữa hai bản chưa trộn xong (<<<<<<<, =======, >>>>>>>).',
    'Giữ những dòng đúng của hai bản, xóa ba dòng dấu ấy.',
  ],
};
