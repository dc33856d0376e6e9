import type { ImportFault } from '../desk.ts';
import { causeOf } from './causes.ts';
import { firstOf } from './odd-cells.ts';
import { CODES, question } from './questions-vi.ts';
import type { Closing, ImportWords } from './words.ts';

/** What the import says in Vietnamese. */
export const vietnamese: ImportWords = {
  unreadable: (fault, name) => causeOf(fault, name, 'vi'),
  sheet: (name, hidden, tables) =>
    `Trang tính "${name}"${hidden ? ' (đang ẩn)' : ''}: ${tables.length === 0 ? 'không thấy bảng nào' : `bảng ${tables.join(' hoặc ')}`}`,
  understood: (sheet, title, header) => `Đọc bảng "${title}" ở trang tính "${sheet}", ${header}`,
  columns: 'Các cột:',
  leftOutColumn: 'không nhập',
  unnamed: '(không có tên)',
  whole: (column, value) => `Cho mọi dòng: ${column} = ${value}`,
  section: (row, heading, column, value) =>
    `Cho các dòng dưới tiêu đề "${heading}" (dòng ${String(row)}): ${column} = ${value}`,
  rowsTaken: (count) => `Lấy ${count} dòng.`,
  rowsLeftOut: (kind, rows) =>
    `Không lấy ${
      {
        total: 'dòng tổng',
        'group-total': 'dòng tổng của nhóm',
        group: 'dòng tên nhóm',
        silent: 'dòng không có số nào',
        words: 'dòng chữ (ghi chú, chữ ký)',
        skipped: 'dòng còn hỏi hoặc được bỏ qua',
        withheld: 'dòng bị ẩn, bị lọc hay bị gạch',
        inner: 'dòng là bộ phận của một cơ quan',
      }[kind]
    }: ${rows}`,
  strokes: (count) =>
    `${count} ô ghi "-", "x" hay dấu tương tự được để trống: nguồn không nói, không phải là 0.`,
  gap: (row, column, printed, summed) =>
    `Dòng ${row}, cột ${column}: nguồn ghi tổng ${printed}, cộng các dòng được ${summed}. Số của nguồn được giữ nguyên.`,
  stray: (cells) => `Bỏ qua ô nằm quá xa, không thuộc bảng nào: ${cells.join(', ')}.`,
  question,
  codes: (kind, ids) => `${CODES[kind]}: ${ids.join(', ')}`,
  howToAnswer:
    'Trả lời bằng --answer MÃ=TRẢ_LỜI (lặp lại được), hoặc ghi vào một tệp CSV có hai cột id, answer rồi thêm --answers TỆP.',
  fault: faultWords,
  change: ({ key, column, from, to }) => `${key}: cột ${column}: ${shown(from)} → ${shown(to)}`,
  rowOfSheet: (row) => `dòng ${row} của trang tính`,
  closing: closingLine,
};

function shown(cell: string): string {
  return cell === '' ? '(trống)' : `"${cell}"`;
}

function faultWords(fault: ImportFault): string {
  switch (fault.kind) {
    case 'no-table':
      return fault.wanted === null
        ? 'Không trang tính nào có dòng tiêu đề với các cột của một bảng. Tên cột và nhãn của chúng ở HUONG-DAN.md.'
        : `Không trang tính nào có dòng tiêu đề với các cột của bảng ${fault.wanted}. Tên bảng, tên cột và nhãn ở HUONG-DAN.md.`;
    case 'turned-table':
      return `Trang tính "${fault.sheet}" xếp ngang: cột ${fault.column} ghi tên các chỉ tiêu (${fault.names.map(shown).join(', ')}), trong khi mỗi chỉ tiêu phải là một cột và mỗi đơn vị một dòng. Trong Excel: bỏ gộp ô, chép cả bảng, sang một trang tính mới chọn Dán đặc biệt, đánh dấu Chuyển vị (Transpose), lưu rồi nhập lại.`;
    case 'too-many-rows':
      return `Bảng có ${String(fault.rows)} dòng, nhiều hơn mọi biểu báo cáo. Chép riêng các dòng cần nhập sang một tệp mới rồi nhập tệp ấy.`;
    case 'too-many-tables':
      return 'Trang tính có quá nhiều bảng nằm dưới nhau, hoặc dòng tiêu đề lặp lại quá nhiều lần. Chép riêng bảng cần nhập sang một tệp mới rồi nhập tệp ấy.';
    case 'too-many-strangers':
      return `Bảng có ${String(fault.names)} tên không có trong danh mục đơn vị hay lĩnh vực (như "${fault.first}"), quá nhiều để hỏi từng tên. Xem có đúng là biểu của tỉnh không; nếu đúng thì thêm các tên ấy vào danh mục, hoặc chép riêng các dòng cần nhập sang một tệp mới.`;
    case 'turned-cells':
      return `Ô ${firstOf(fault.cells)} có ký tự ẩn làm đảo chiều chữ: số hiện trên màn hình có thể khác số nằm trong ô. Xem lại nguồn, xóa ô rồi gõ lại bằng tay, lưu và nhập lại.`;
    case 'error-cell':
      return `Ô ${fault.cell} báo lỗi ${fault.code}. Sửa trong Excel, lưu rồi nhập lại.`;
    case 'too-long':
      return `Ô ${fault.cell} có số dài ${String(fault.digits)} chữ số, không số liệu nào dài như vậy. Có thể gõ nhầm hay dính hai số; xem lại nguồn, sửa ô rồi nhập lại.`;
    case 'spoilt-letters':
      return fault.how === 'lost'
        ? `Chữ trong tệp đã mất dấu, thành "?": ${firstOf(fault.cells)}. Không khôi phục được từ tệp này; lấy lại tệp gốc, lưu thành .xlsx hay "CSV UTF-8" rồi nhập lại.`
        : `Chữ trong tệp bị sai bảng mã: ${firstOf(fault.cells)}. Mở tệp gốc bằng Excel qua Dữ liệu → Từ văn bản/CSV, chọn bảng mã 65001 (UTF-8), xem dấu đã đúng chưa, lưu thành .xlsx rồi nhập lại.`;
    case 'uncalculated':
      return `Ô ${fault.cell} có công thức nhưng chưa có kết quả. Mở tệp bằng Excel, lưu lại rồi nhập.`;
    case 'bad-answer':
      return `Không nhận câu trả lời ${fault.id}=${fault.answer}.${fault.nearest === null ? '' : ` Có phải là ${fault.nearest}?`}`;
    case 'told-by-column':
      return `Cột "${fault.header}" của tệp đã ghi ${fault.id} cho từng dòng, nên không dùng câu trả lời ${fault.id}. Bỏ câu trả lời ấy rồi nhập lại.`;
    case 'unused-answer':
      return `Không có câu hỏi nào tên là ${fault.id}.${fault.nearest === null ? '' : ` Có phải là ${fault.nearest}?`}`;
  }
}

function closingLine(closing: Closing): string {
  switch (closing.kind) {
    case 'open': {
      const parts = [
        closing.questions > 0 ? `${closing.questions} câu chờ trả lời` : '',
        closing.faults > 0 ? `${closing.faults} lỗi phải sửa` : '',
      ];
      return `Chưa ghi gì: còn ${parts.filter((part) => part !== '').join(' và ')}.`;
    }
    case 'refused':
      return `Chưa ghi gì: ${closing.changes} ô đã có số khác. Nếu đúng là phải thay, chạy lại với --replace.`;
    case 'faulty-data':
      return `Chưa ghi gì: kho số liệu đang có ${closing.count} lỗi, như trên. Sửa trước rồi nhập lại.`;
    case 'issues':
      return `Chưa ghi gì: ghi vào thì kho số liệu có ${closing.count} lỗi, như trên.`;
    case 'busy':
      return 'Chưa ghi gì: một lệnh khác (niêm phong, nhập hoặc lập năm mới) đang ghi vào thư mục số liệu này. Đợi lệnh ấy xong rồi chạy lại.';
    case 'not-written':
      return 'Chưa ghi gì: có tệp không ghi được, như trên.';
    case 'nothing-new':
      return `Không có gì để ghi: cả ${closing.rows} dòng đã có sẵn, không khác một chữ.`;
    case 'no-rows':
      return 'Không có gì để ghi: không dòng nào được lấy.';
    case 'written':
      return `Đã ghi ${closing.files.join(', ')}: thêm ${closing.added} dòng, thay ${closing.changed} ô, ${closing.unchanged} dòng vẫn như cũ.`;
  }
}
