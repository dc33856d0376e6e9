import type { Fault, Issue, Register } from './issue.ts';
import type { Language } from './text.ts';

/**
 * How a fault is said to the editor: what is wrong, then how to mend it. All
 * that the checks can say stands in this file, in one voice and two languages.
 */
export interface Message {
  problem: string;
  remedy: string;
}

type Words = [problem: string, remedy: string];

export function message(issue: Issue, language: Language): Message {
  const [problem, remedy] =
    language === 'vi' ? vietnamese(issue.fault, issue) : english(issue.fault, issue);
  return { problem, remedy };
}

/** "2019/cases.csv, dòng 7, cột total (E)" */
export function place({ file, line, column }: Issue, language: Language): string {
  const [lineWord, columnWord] = language === 'vi' ? ['dòng', 'cột'] : ['line', 'column'];
  const parts = [file];
  if (line !== null) parts.push(`${lineWord} ${String(line)}`);
  if (column !== null) parts.push(`${columnWord} ${column.name} (${column.letter})`);
  return parts.join(', ');
}

const REGISTERS: Record<Register, { vi: string; en: string; file: string }> = {
  units: { vi: 'đơn vị', en: 'unit', file: 'units.csv' },
  sources: { vi: 'nguồn', en: 'source', file: 'sources.csv' },
  fields: { vi: 'lĩnh vực', en: 'field', file: 'fields.csv' },
  areas: { vi: 'nhiệm vụ cải cách', en: 'reform task', file: 'areas.csv' },
  indices: { vi: 'chỉ số', en: 'index', file: 'indices.csv' },
  inspections: { vi: 'cuộc kiểm tra', en: 'inspection', file: 'inspections.csv' },
  indicators: { vi: 'chỉ tiêu', en: 'indicator', file: 'README.md' },
};

function vietnamese(fault: Fault, { found }: Issue): Words {
  switch (fault.code) {
    case 'bad-encoding':
      return fault.looksLike === 'utf-16'
        ? ['Tệp lưu ở bảng mã UTF-16, không phải UTF-8.', SAVE_AS_UTF8.vi]
        : ['Có chữ không đọc được: tệp không lưu ở bảng mã UTF-8.', SAVE_AS_UTF8.vi];
    case 'broken-quotes':
      return [
        'Dấu ngoặc kép mở mà không đóng, hoặc đóng giữa chừng.',
        'Ô có dấu phẩy hay xuống dòng phải nằm trọn trong "…"; dấu ngoặc kép bên trong viết hai lần: "".',
      ];
    case 'wrong-separator': {
      const separator = fault.separator === 'tab' ? 'ký tự tab' : 'dấu chấm phẩy';
      return [
        `Các cột ngăn nhau bằng ${separator}, không phải dấu phẩy.`,
        'Lưu lại tệp ở dạng "CSV (Comma delimited)" hoặc "CSV UTF-8".',
      ];
    }
    case 'missing-column':
      return [
        `Thiếu cột "${fault.expected}".`,
        `Thêm cột "${fault.expected}" vào dòng tiêu đề; ô nào nguồn không nói thì để trống.`,
      ];
    case 'extra-column':
      return [
        `Cột "${show(found)}" không có trong bảng này.`,
        fault.nearest === null
          ? 'Xóa cột này, hoặc chuyển số liệu sang bảng có cột đó (xem data/README.md).'
          : `Có phải ý bạn là "${fault.nearest}"? Đổi tên cột, hoặc xóa cột này.`,
      ];
    case 'duplicate-column':
      return [`Cột "${show(found)}" có hai lần.`, 'Giữ một cột; cột thứ hai phải đổi tên hoặc xóa.'];
    case 'ragged-row':
      return [
        `Dòng có ${String(fault.cells)} ô, mà bảng có ${String(fault.expected)} cột.`,
        'Kiểm tra dấu phẩy thừa hoặc thiếu; ô có dấu phẩy phải đặt trong "…".',
      ];
    case 'unknown-file':
      return [
        'Không có bảng nào tên như vậy, nên tệp này sẽ không được công bố.',
        fault.nearest === null
          ? 'Xem danh sách các bảng trong data/README.md, rồi đổi tên hoặc xóa tệp.'
          : `Có phải ý bạn là "${fault.nearest}"? Đổi tên tệp, hoặc xóa tệp.`,
      ];
    case 'missing-file':
      return ['Thiếu tệp này.', 'Tạo tệp với dòng tiêu đề như trong data/README.md.'];
    case 'missing-value':
      return ['Ô để trống, mà cột này bắt buộc phải có.', 'Điền giá trị theo nguồn.'];
    case 'missing-translation':
      return [
        `Ô để trống, trong khi cột ${fault.other} có chữ.`,
        'Viết cả hai thứ tiếng, hoặc để trống cả hai.',
      ];
    case 'bad-number':
      return [
        `"${show(found)}" không phải là ${fault.whole ? 'số nguyên' : 'số'} viết đúng cách.`,
        fault.suggestion === null
          ? `Viết số liền, không dấu ngăn hàng nghìn${fault.whole ? '' : ', dùng dấu chấm cho phần lẻ'}, thí dụ ${fault.whole ? '19630' : '19.63'}; không có số liệu thì để trống.`
          : `Viết ${fault.suggestion}.`,
      ];
    case 'ambiguous-number':
      return [
        `"${show(found)}" có thể là ${fault.asWhole} (dấu ngăn hàng nghìn) hoặc ${fault.asDecimal} (dấu phần lẻ).`,
        `Viết ${fault.asWhole} nếu là hàng nghìn; viết ${fault.asDecimal} nếu là số lẻ.`,
      ];
    case 'negative-number':
      return [`"${show(found)}" là số âm.`, 'Số liệu ở đây không thể nhỏ hơn 0; xem lại nguồn.'];
    case 'share-out-of-range':
      return [`Tỷ lệ ${show(found)} % lớn hơn 100 %.`, 'Xem lại nguồn, hoặc xem lại dấu phần lẻ.'];
    case 'bad-period':
      return [`"${show(found)}" không phải là một kỳ: ${PERIOD_REASONS.vi[fault.reason]}.`, PERIOD_FORMS.vi];
    case 'bad-date':
      return [
        `"${show(found)}" không phải là một ngày.`,
        'Viết 2019, 2019-10 hoặc 2019-10-22 (năm-tháng-ngày).',
      ];
    case 'bad-id':
      return [
        `"${show(found)}" không dùng làm mã được.`,
        'Mã chỉ có chữ thường không dấu, chữ số và gạch nối đơn, thí dụ an-minh.',
      ];
    case 'not-in-list':
      return [
        `"${show(found)}" không nằm trong danh sách cho phép.`,
        `Chọn một trong: ${fault.allowed.join(', ')}.`,
      ];
    case 'unknown-reference': {
      const { vi, file } = REGISTERS[fault.register];
      return [
        `Không có ${vi} nào mã "${show(found)}" trong ${file}.`,
        fault.nearest === null
          ? `Thêm vào ${file}, hoặc sửa mã.`
          : `Có phải ý bạn là "${fault.nearest}"? Nếu không, thêm vào ${file}.`,
      ];
    }
    case 'unit-not-alive': {
      const life = `${fault.from === null ? '' : ` từ ${fault.from}`}${fault.to === null ? '' : ` đến ${fault.to}`}`;
      const instead = fault.instead.length > 0 ? ` Đơn vị liền kề: ${fault.instead.join(', ')}.` : '';
      return [
        `Đơn vị "${show(found)}" không tồn tại trong kỳ này (chỉ có${life}).`,
        `Sửa đơn vị hoặc kỳ.${instead}`,
      ];
    }
    case 'duplicate-key':
      return [
        `Trùng với dòng ${String(fault.firstLine)}: cùng ${fault.key}.`,
        'Xóa một dòng; nếu hai dòng đếm hai điều khác nhau, ghi rõ ở cột scope.',
      ];
    case 'wrong-year':
      return [
        `Kỳ kết thúc năm ${fault.endsIn}, mà tệp nằm trong thư mục ${fault.folder}.`,
        `Chuyển dòng này sang data/${fault.endsIn}/, hoặc sửa kỳ.`,
      ];
    case 'flow-at-moment':
      return [
        'Việc diễn ra trong một khoảng thời gian không thể đếm tại một thời điểm (@).',
        'Ghi kỳ là năm, nửa năm, quý, tháng hoặc khoảng ngày.',
      ];
    case 'derived-without-note':
      return [
        'Số liệu suy ra (derived) mà không nói cách tính.',
        'Viết ở note_vi và note_en: tính từ số nào, bằng cách nào.',
      ];
    case 'above-maximum':
      return [
        `${show(found)} lớn hơn mức tối đa ${fault.maximum} ở cột ${fault.maximumColumn}.`,
        'Xem lại nguồn; có thể nhầm dấu phần lẻ hoặc nhầm cột.',
      ];
    case 'dates-reversed':
      return [`Ngày kết thúc ${show(found)} trước ngày bắt đầu ${fault.from}.`, 'Sửa một trong hai ngày.'];
    case 'outlives-parent':
      return [
        `Đơn vị còn sau khi "${fault.parent}" mà nó trực thuộc đã kết thúc (${fault.parentEnds}).`,
        'Sửa valid_to, hoặc để trống (khi đó đơn vị kết thúc cùng đơn vị cấp trên).',
      ];
    case 'tile-taken':
      return [`Ô bản đồ này đã dành cho "${fault.by}".`, 'Chọn tile_row và tile_col khác.'];
    case 'names-gap':
      return [
        'Các khoảng thời gian của tên không nối liền nhau.',
        `Ngày bắt đầu phải là ${fault.expectedFrom === '' ? 'ngày sau ngày kết thúc của tên trước (tên trước chưa ghi ngày kết thúc)' : fault.expectedFrom}.`,
      ];
    case 'site-key':
      return [`Thiếu dòng "${fault.missing}".`, `Thêm dòng có key là "${fault.missing}".`];
  }
}

function english(fault: Fault, { found }: Issue): Words {
  switch (fault.code) {
    case 'bad-encoding':
      return fault.looksLike === 'utf-16'
        ? ['The file is saved as UTF-16, not UTF-8.', SAVE_AS_UTF8.en]
        : ['Some letters cannot be read: the file is not saved as UTF-8.', SAVE_AS_UTF8.en];
    case 'broken-quotes':
      return [
        'A quotation mark is opened and not closed, or closed halfway.',
        'A cell with a comma or a line break stands whole inside "…"; a quotation mark inside is doubled: "".',
      ];
    case 'wrong-separator':
      return [
        `The columns are separated by ${fault.separator === 'tab' ? 'tabs' : 'semicolons'}, not commas.`,
        'Save the file again as "CSV (Comma delimited)" or "CSV UTF-8".',
      ];
    case 'missing-column':
      return [
        `The column "${fault.expected}" is missing.`,
        `Add "${fault.expected}" to the header; leave a cell empty where the source says nothing.`,
      ];
    case 'extra-column':
      return [
        `This table has no column "${show(found)}".`,
        fault.nearest === null
          ? 'Delete the column, or move its figures to the table that has it (see data/README.md).'
          : `Did you mean "${fault.nearest}"? Rename the column, or delete it.`,
      ];
    case 'duplicate-column':
      return [`The column "${show(found)}" stands twice.`, 'Keep one; rename or delete the other.'];
    case 'ragged-row':
      return [
        `The row has ${String(fault.cells)} cells, but the table has ${String(fault.expected)} columns.`,
        'Look for a comma too many or too few; a cell with a comma stands inside "…".',
      ];
    case 'unknown-file':
      return [
        'There is no table of this name, so the file would not be published.',
        fault.nearest === null
          ? 'See the list of tables in data/README.md, then rename or delete the file.'
          : `Did you mean "${fault.nearest}"? Rename the file, or delete it.`,
      ];
    case 'missing-file':
      return ['This file is missing.', 'Create it with the header given in data/README.md.'];
    case 'missing-value':
      return ['The cell is empty, but this column needs a value.', 'Fill in what the source says.'];
    case 'missing-translation':
      return [
        `The cell is empty while ${fault.other} has words.`,
        'Write both languages, or leave both empty.',
      ];
    case 'bad-number':
      return [
        `"${show(found)}" is not a ${fault.whole ? 'whole number' : 'number'} in the form used here.`,
        fault.suggestion === null
          ? `Write digits only, without thousands marks${fault.whole ? '' : ' and with a point for decimals'}, such as ${fault.whole ? '19630' : '19.63'}; leave the cell empty when there is no figure.`
          : `Write ${fault.suggestion}.`,
      ];
    case 'ambiguous-number':
      return [
        `"${show(found)}" could be ${fault.asWhole} (thousands mark) or ${fault.asDecimal} (decimals).`,
        `Write ${fault.asWhole} for thousands; write ${fault.asDecimal} for decimals.`,
      ];
    case 'negative-number':
      return [`"${show(found)}" is negative.`, 'Nothing here can be below 0; look at the source again.'];
    case 'share-out-of-range':
      return [`A share of ${show(found)} % is above 100 %.`, 'Look at the source, or at the decimal point.'];
    case 'bad-period':
      return [`"${show(found)}" is not a period: ${PERIOD_REASONS.en[fault.reason]}.`, PERIOD_FORMS.en];
    case 'bad-date':
      return [`"${show(found)}" is not a date.`, 'Write 2019, 2019-10 or 2019-10-22 (year-month-day).'];
    case 'bad-id':
      return [
        `"${show(found)}" cannot be an id.`,
        'Ids have lower-case plain letters, digits and single hyphens, such as an-minh.',
      ];
    case 'not-in-list':
      return [`"${show(found)}" is not in the list.`, `Choose one of: ${fault.allowed.join(', ')}.`];
    case 'unknown-reference': {
      const { en, file } = REGISTERS[fault.register];
      return [
        `There is no ${en} "${show(found)}" in ${file}.`,
        fault.nearest === null
          ? `Add it to ${file}, or mend the id.`
          : `Did you mean "${fault.nearest}"? If not, add it to ${file}.`,
      ];
    }
    case 'unit-not-alive': {
      const life = `${fault.from === null ? '' : ` from ${fault.from}`}${fault.to === null ? '' : ` to ${fault.to}`}`;
      const instead = fault.instead.length > 0 ? ` Next to it: ${fault.instead.join(', ')}.` : '';
      return [
        `The unit "${show(found)}" did not exist in this period (only${life}).`,
        `Mend the unit or the period.${instead}`,
      ];
    }
    case 'duplicate-key':
      return [
        `Same as line ${String(fault.firstLine)}: both say ${fault.key}.`,
        'Delete one; if they count two different things, say so in the column scope.',
      ];
    case 'wrong-year':
      return [
        `The period ends in ${fault.endsIn}, but the file is in the folder ${fault.folder}.`,
        `Move the row to data/${fault.endsIn}/, or mend the period.`,
      ];
    case 'flow-at-moment':
      return [
        'What happens over days cannot be counted at one moment (@).',
        'Give a year, half-year, quarter, month or dated range as the period.',
      ];
    case 'derived-without-note':
      return [
        'A derived figure that does not say how it was computed.',
        'Say in note_vi and note_en from which numbers and how.',
      ];
    case 'above-maximum':
      return [
        `${show(found)} is above the maximum ${fault.maximum} in column ${fault.maximumColumn}.`,
        'Look at the source again; the decimal point or the column may be wrong.',
      ];
    case 'dates-reversed':
      return [`It ends on ${show(found)}, before it begins on ${fault.from}.`, 'Mend one of the two dates.'];
    case 'outlives-parent':
      return [
        `The unit goes on after "${fault.parent}", of which it is part, has ended (${fault.parentEnds}).`,
        'Mend valid_to, or leave it empty (the unit then ends with its parent).',
      ];
    case 'tile-taken':
      return [`This place on the map is taken by "${fault.by}".`, 'Choose another tile_row and tile_col.'];
    case 'names-gap':
      return [
        'The stretches of time of the names do not join.',
        `It must begin on ${fault.expectedFrom === '' ? 'the day after the name before ends (which has no end yet)' : fault.expectedFrom}.`,
      ];
    case 'site-key':
      return [`The row "${fault.missing}" is missing.`, `Add a row whose key is "${fault.missing}".`];
  }
}

const SAVE_AS_UTF8 = {
  vi: 'Trong Excel: Lưu thành (Save As), chọn "CSV UTF-8 (Comma delimited)".',
  en: 'In Excel: Save As, choose "CSV UTF-8 (Comma delimited)".',
};

const PERIOD_REASONS = {
  vi: {
    form: 'không đúng cách viết',
    calendar: 'lịch không có ngày này',
    order: 'ngày kết thúc đứng trước ngày bắt đầu',
  },
  en: {
    form: 'it has another form',
    calendar: 'the calendar has no such day',
    order: 'it ends before it begins',
  },
};

const PERIOD_FORMS = {
  vi: 'Viết 2019, 2019-H1, 2020-Q2, 2021-03, 2025-07-01/2025-07-11, hoặc @2022-08-01 cho số liệu tại một thời điểm.',
  en: 'Write 2019, 2019-H1, 2020-Q2, 2021-03, 2025-07-01/2025-07-11, or @2022-08-01 for a count at one moment.',
};

function show(found: string | null): string {
  return found ?? '';
}
