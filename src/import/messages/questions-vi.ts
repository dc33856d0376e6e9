import type { Codes, NumberDoubt, Question } from '../desk.ts';
import { firstOf, oddCells, unitsSaid } from './odd-cells.ts';
import { sectionQuestion } from './section.ts';

/** What is asked, in Vietnamese. */
export function question({ about, id }: Question): string {
  switch (about.kind) {
    case 'sheet':
      return 'Nhập trang tính nào?';
    case 'table':
      return 'Các cột hợp với nhiều bảng như nhau. Nhập vào bảng nào? (hoặc --table TÊN)';
    case 'block':
      return `Trang tính có ${String(about.rows.length)} bảng nằm dưới nhau, bắt đầu ở dòng ${about.rows.map((row) => row + 1).join(', ')}. Lần này nhập bảng nào?`;
    case 'section':
      return sectionQuestion(about, 'vi');
    case 'beside':
      return 'Trang tính có nhiều bảng nằm cạnh nhau. Lần này nhập bảng nào?';
    case 'period':
      return 'Số liệu thuộc kỳ nào? (2020, 2020-H1, 2020-Q2, 2020-03, @2020-06-30 …)';
    case 'source':
      return 'Đọc ở nguồn nào? (mã trong sources.csv; nguồn mới thì ghi vào đó trước)';
    case 'year':
      return 'Các dòng không có ngày. Thuộc năm nào?';
    case 'whole':
      return `Bảng không có cột "${about.label.vi}". Điền gì cho mọi dòng?`;
    case 'differs':
      return `Tiêu đề của tệp ghi ${about.column === 'period' ? 'kỳ' : 'đơn vị'} ${about.said}, mà câu trả lời là ${about.column}=${about.answer}. Xem lại câu trả lời ấy, hay chọn trang tính, bảng khác. Vẫn giữ?`;
    case 'cumulative':
      return `Tệp viết "${about.written}", mà câu trả lời là period=${about.answer}, không tính từ đầu năm. Số lũy kế thì trả lời kỳ từ đầu năm, như 2020-H1 hay 2020-01-01/2020-09-30. Vẫn giữ?`;
    case 'province':
      return `Tiêu đề viết "${about.written}", là một tỉnh khác với tỉnh của kho số liệu này trong kỳ ấy, dù đơn vị có thể trùng tên. Xem lại tệp và kỳ. Vẫn nhập?`;
    case 'matter':
      return `Tiêu đề viết "${about.written}", không phải hồ sơ thủ tục hành chính. Phản ánh, kiến nghị thì nhập bằng --table feedback, nhiệm vụ được giao thì --table tasks; thứ khác thì kho số liệu chưa có chỗ. Vẫn nhập làm số hồ sơ?`;
    case 'firmness':
      return `Tiêu đề viết "${about.written}". Số trong bảng là số kế hoạch, số sơ bộ hay số chính thức?`;
    case 'scope':
      return `Tiêu đề viết "${about.written}". Số trong bảng chỉ là của phần ấy, hay của mọi hồ sơ?`;
    case 'scale':
      return `Tệp viết "${about.written}". Các số đếm có phải nhân lên không?`;
    case 'row-units':
      return `Cột ${about.column} ghi đơn vị tính khác nhau theo dòng: ${unitsSaid(about.units, 'dòng')}. Các số đếm có phải nhân lên không?`;
    case 'hidden-rows':
      return `Các dòng ${about.names.join(', ')} bị ẩn hoặc bị lọc trong tệp mà có số. Lấy hay bỏ?`;
    case 'struck-rows':
      return `Các dòng ${about.names.join(', ')} bị gạch ngang trong tệp. Lấy hay bỏ?`;
    case 'inner-rows':
      return `Có dòng đứng bên trong dòng của một cơ quan mà mang tên một đơn vị khác: ${about.names.join('; ')}. Các dòng ấy là bộ phận của cơ quan phía trên hay là đơn vị có tên ấy? (riêng một dòng: --answer unit:Ô=MÃ)`;
    case 'district-sums':
      return `Các dòng ${about.names.join(', ')} bằng đúng tổng các xã đứng dưới, nên có thể chỉ là số của cấp xã cộng lại, không có hồ sơ của chính huyện. Lấy hay bỏ các dòng ấy? (riêng một dòng: --answer unit:Ô=MÃ)`;
    case 'hidden-columns':
      return `Các cột ${about.names.join(', ')} bị ẩn trong tệp mà có số. Lấy hay bỏ?`;
    case 'column':
      if (about.header === '') {
        return `Cột ở ô ${id.replace('column:', '')} có số mà không có tên. Là cột nào của bảng?`;
      }
      return about.struck
        ? `Cột "${about.header}" có tên bị gạch ngang. Vẫn lấy thì là cột nào của bảng?`
        : `Cột "${about.header}" là cột nào của bảng?`;
    case 'columns':
      return `Không rõ ${String(about.names.length)} cột này là cột nào của bảng: ${about.names.join(', ')}. Bỏ qua tất cả? (riêng một cột: --answer column:Ô=CỘT)`;
    case 'remarks':
      return `Trong tệp có lời ghi chú gắn vào ô: ${about.names.join('; ')}. Đọc các lời ấy: số vẫn đúng như trong ô? (số khác: --answer number:Ô=SỐ)`;
    case 'notes':
      return `Trong tệp có lời nói số liệu chưa đủ hay chỉ là một phần: ${about.names.join('; ')}. Vẫn nhập? (bảng hồ sơ chỉ của một phần: --answer scope="…" cùng --answer scope_en="…"; dòng nào không lấy thì sửa trong tệp)`;
    case 'parts':
      return `Các cột ${about.names.join(', ')} là điểm thành phần chưa có mã. Muốn nhập thì ghi từng thành phần vào indices.csv (parent là chỉ số chung) rồi chạy lại, hoặc trả lời riêng từng cột (--answer column:Ô=MÃ). Bỏ qua tất cả?`;
    case 'points':
      return `Tệp ghi điểm theo người chấm: ${about.said.map(({ words, columns }) => `${words} (cột ${columns.join(', ')})`).join('; ')}. Lấy điểm nào làm điểm của bảng?`;
    case 'subject':
      return `Cột "${about.header}" ghi đơn vị hay lĩnh vực?`;
    case 'unit':
      return `Dòng ${about.row + 1}: "${about.written}" là đơn vị nào?${ended(about.ended)} (mã trong units.csv)`;
    case 'strangers':
      return `Cột "${about.header}": ${String(about.names.length)} tên không giống mã nào đã có: ${about.names.join(', ')}. Bỏ qua tất cả? (riêng một dòng: --answer ${about.column}:Ô=MÃ)`;
    case 'ended': {
      const period = about.period === null ? 'kỳ của tệp' : `kỳ ${about.period}`;
      return `Cột "${about.header}": ${String(about.names.length)} đơn vị không có trong ${period}: ${firstOf(about.names)}.${ended(about.first)} Xem lại kỳ (--period). Nếu kỳ đúng thì bỏ qua tất cả? (riêng một dòng: --answer ${about.column}:Ô=MÃ)`;
    }
    case 'nameless':
      return `Cột "${about.header}" để trống ở các dòng có số: ${about.rows.map((row) => row + 1).join(', ')}. Các dòng ấy là của ai?`;
    case 'reference':
      return `Dòng ${about.row + 1}: "${about.written}" là mã nào?`;
    case 'period-cell':
      return `Dòng ${about.row + 1}: "${about.written}" là kỳ nào?`;
    case 'number':
      return `Dòng ${about.row + 1}: "${about.written}" ${DOUBTS[about.doubt]} (viết 1234 hoặc 99.62; để trống nếu nguồn không nói: --answer ${id}=)`;
    case 'odd-cells':
      return `Cột "${about.header}": ${String(about.cells.length)} ô không phải số của cột này: ${oddCells(about.cells)}. Các ô ấy là gì? (số khác trong cột giữ nguyên; riêng một ô: --answer number:Ô=SỐ)`;
    case 'separator':
      return `Cột "${about.header}": trong "${about.written}", dấu ấy là gì? (riêng một ô: --answer number:Ô=SỐ)`;
    case 'fraction':
      return `Cột "${about.header}": "${about.written}" là phần của 1 hay đã là phần trăm?`;
    case 'percent':
      return `Cột "${about.header}" ghi điểm mà in dạng phần trăm ("${about.written}"). Điểm là bao nhiêu?`;
    case 'print':
      return `Cột "${about.header}": ô ${about.cell} chứa ${about.value} nhưng in ra ${about.printed === '' ? 'thì trống' : `"${about.printed}"`}. Lấy theo bản in hay theo số trong ô? (riêng một ô: --answer number:Ô=SỐ)`;
    case 'total':
      return `Dòng ${about.row + 1}: "${about.written}" là dòng tổng. Nhập làm số của đơn vị nào, hay bỏ qua?`;
  }
}

const DOUBTS: Record<NumberDoubt, string> = {
  plain: 'là số nào?',
  merged: 'nằm trong một ô gộp chung với cột hay dòng khác. Ở đây là số nào?',
  raised: 'có chữ viết nâng lên hay hạ xuống, có thể là dấu chú thích. Đúng ra là số nào?',
  struck: 'có chữ bị gạch ngang. Đúng ra là số nào?',
};

function ended(unit: Extract<Question['about'], { kind: 'unit' }>['ended']): string {
  if (!unit) return '';
  const when =
    unit.to === null
      ? `chỉ có từ ${unit.from ?? 'sau kỳ này'}`
      : `không còn sau ${unit.to}${unit.from === null ? '' : ` (có từ ${unit.from})`}`;
  return ` "${unit.name.vi}" ${when}: kỳ này không có đơn vị ấy.`;
}

export const CODES: Record<Codes['kind'], string> = {
  column: 'Các cột của bảng',
  units: 'Các mã đơn vị',
  sources: 'Các mã nguồn',
  norms: 'Các mã quy định',
  fields: 'Các mã lĩnh vực',
  areas: 'Các mã nội dung',
  indices: 'Các mã chỉ số',
  inspections: 'Các mã cuộc kiểm tra',
  findings: 'Các mã nhận xét',
  'known-documents': 'Các mã văn bản biết tên',
  indicators: 'Các mã chỉ tiêu',
  figures: 'Các mã số liệu',
};
