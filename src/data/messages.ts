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
  if (column !== null) {
    const named = column.name === '' ? column.letter : `${column.name} (${column.letter})`;
    parts.push(`${columnWord} ${named}`);
  }
  return parts.join(', ');
}

const REGISTERS: Record<Register, { vi: string; en: string; file: string }> = {
  units: { vi: 'đơn vị', en: 'unit', file: 'units.csv' },
  sources: { vi: 'nguồn', en: 'source', file: 'sources.csv' },
  fields: { vi: 'lĩnh vực', en: 'field', file: 'fields.csv' },
  areas: { vi: 'nhiệm vụ cải cách', en: 'reform task', file: 'areas.csv' },
  indices: { vi: 'chỉ số', en: 'index', file: 'indices.csv' },
  inspections: { vi: 'cuộc kiểm tra', en: 'inspection', file: 'inspections.csv' },
  indicators: { vi: 'chỉ tiêu', en: 'indicator', file: 'data/README.md' },
};

function vietnamese(fault: Fault, { found, file }: Issue): Words {
  switch (fault.code) {
    case 'bad-encoding':
      return fault.looksLike === 'utf-16'
        ? ['Tệp lưu ở bảng mã UTF-16, không phải UTF-8.', SAVE_AS_UTF8.vi]
        : ['Có chữ không đọc được: tệp không lưu ở bảng mã UTF-8.', SAVE_AS_UTF8.vi];
    case 'broken-quotes':
      return [
        'Dấu ngoặc kép mở mà không đóng, hoặc đóng giữa ô.',
        'Ô có dấu phẩy hay xuống dòng phải nằm trọn trong "…"; dấu ngoặc kép ở bên trong viết hai lần: "".',
      ];
    case 'wrong-separator': {
      const separator = fault.separator === 'tab' ? 'ký tự tab' : 'dấu chấm phẩy';
      return [
        `Các cột ngăn nhau bằng ${separator}, không phải dấu phẩy.`,
        fault.separator === 'tab' ? SAVE_AS_UTF8.vi : SAVE_WITH_COMMAS.vi,
      ];
    }
    case 'missing-column':
      return [
        `Thiếu cột "${fault.expected}".`,
        `Thêm cột "${fault.expected}" vào dòng tiêu đề và vào mọi dòng; ô nào nguồn không nói thì để trống.`,
      ];
    case 'extra-column':
      if (found === '') {
        return [
          'Cột không có tên, mà lại có ô đã điền.',
          'Ghi tên cột ở dòng tiêu đề, hoặc xóa các ô trong cột này.',
        ];
      }
      return [
        `Bảng này không có cột tên "${show(found)}".`,
        fault.nearest === null
          ? 'Xóa cột này, hoặc chuyển số liệu sang bảng có cột đó (xem data/README.md).'
          : `Có phải là cột "${fault.nearest}"? Nếu phải thì đổi tên cột; nếu không thì xóa cột này.`,
      ];
    case 'duplicate-column':
      return [`Có hai cột cùng tên "${show(found)}".`, 'Giữ một cột; đổi tên hoặc xóa cột kia.'];
    case 'ragged-row':
      return [
        `Dòng có ${String(fault.cells)} ô, mà bảng có ${String(fault.expected)} cột.`,
        'Kiểm tra xem thừa hay thiếu dấu phẩy; ô có dấu phẩy phải đặt trong "…".',
      ];
    case 'unknown-file':
      return [
        'Không có bảng nào mang tên này ở thư mục này, nên số liệu trong tệp sẽ không được công bố.',
        fault.nearest === null
          ? 'Xem tên và chỗ của các bảng trong data/README.md, rồi đổi tên, chuyển chỗ hoặc xóa tệp.'
          : `Có phải là "${fault.nearest}"? Nếu phải thì đổi tên tệp; nếu không thì xóa tệp.`,
      ];
    case 'missing-file':
      return [
        'Thiếu tệp này.',
        'Tạo tệp có dòng tiêu đề như trong data/README.md, dù chưa có dòng nào.',
      ];
    case 'missing-value':
      return ['Ô để trống, mà cột này bắt buộc phải điền.', 'Điền theo nguồn.'];
    case 'missing-translation':
      return [
        `Ô để trống, trong khi cột ${fault.other} đã có chữ.`,
        'Viết cả tiếng Việt lẫn tiếng Anh, hoặc để trống cả hai.',
      ];
    case 'bad-number':
      return [
        `"${show(found)}" không phải là ${fault.whole ? 'số nguyên' : 'số'} viết đúng cách.`,
        fault.suggestion === null
          ? `Viết liền các chữ số, không có dấu phân cách hàng nghìn${fault.whole ? '' : ', dùng dấu chấm thập phân'}, thí dụ ${fault.whole ? '19630' : '19.63'}; nguồn không nêu số thì để trống ô.`
          : `Viết ${fault.suggestion}.`,
      ];
    case 'ambiguous-number':
      return [
        `"${show(found)}" có thể đọc là ${fault.asWhole} (dấu phân cách hàng nghìn) hoặc ${fault.asDecimal} (dấu thập phân).`,
        `Viết ${fault.asWhole} nếu là hàng nghìn; viết ${fault.asDecimal} nếu là số thập phân.`,
      ];
    case 'negative-number':
      return [`"${show(found)}" là số âm.`, 'Số liệu ở đây không thể nhỏ hơn 0; xem lại nguồn.'];
    case 'share-out-of-range':
      return [`Tỷ lệ ${show(found)} % lớn hơn 100 %.`, 'Xem lại nguồn và dấu thập phân.'];
    case 'bad-period':
      return [
        `"${show(found)}" không phải là một kỳ: ${PERIOD_REASONS.vi[fault.reason]}.`,
        PERIOD_FORMS.vi,
      ];
    case 'bad-date':
      return [
        `"${show(found)}" không phải là một ngày.`,
        'Viết 2019, 2019-10 hoặc 2019-10-22 (năm-tháng-ngày).',
      ];
    case 'bad-id':
      return [
        `"${show(found)}" không dùng làm mã được.`,
        'Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, thí dụ an-minh.',
      ];
    case 'not-in-list':
      return [
        `"${show(found)}" không phải là một trong các từ được dùng ở cột này.`,
        `Viết một trong các từ: ${fault.allowed.join(', ')}.`,
      ];
    case 'unknown-reference': {
      const { vi, file: register } = REGISTERS[fault.register];
      const problem = `Không có ${vi} nào mang mã "${show(found)}" trong ${register}.`;
      const guess = fault.nearest === null ? '' : `Có phải là "${fault.nearest}"? `;
      if (fault.register === 'indicators') {
        return [problem, `${guess}Mã chỉ tiêu gồm tên bảng, dấu chấm, tên cột, thí dụ cases.late.`];
      }
      return [
        problem,
        guess === ''
          ? `Sửa mã, hoặc thêm một dòng vào ${register}.`
          : `${guess}Nếu không, thêm một dòng vào ${register}.`,
      ];
    }
    case 'unit-not-alive': {
      const life = `${fault.from === null ? '' : ` từ ${fault.from}`}${fault.to === null ? '' : ` đến hết ${fault.to}`}`;
      const instead = fault.instead.length > 0 ? ` Có thể là: ${fault.instead.join(', ')}.` : '';
      return [
        `Đơn vị "${show(found)}" không tồn tại trong kỳ này (chỉ tồn tại${life}).`,
        `Sửa lại đơn vị hoặc kỳ.${instead}`,
      ];
    }
    case 'duplicate-key': {
      const first = `dòng ${String(fault.firstLine)}${fault.firstFile === file ? '' : ` của ${fault.firstFile}`}`;
      return [
        `Trùng với ${first}: cùng là ${fault.key}.`,
        fault.columns.includes('scope')
          ? 'Xóa một dòng; nếu hai dòng đếm hai thứ khác nhau thì ghi rõ ở cột scope.'
          : `Xóa một dòng, hoặc sửa cột ${fault.columns.join(', ')} cho khác nhau.`,
      ];
    }
    case 'wrong-year':
      return [
        `Kỳ kết thúc năm ${fault.endsIn}, mà tệp nằm trong thư mục ${fault.folder}.`,
        `Chuyển dòng này sang data/${fault.endsIn}/, hoặc sửa kỳ.`,
      ];
    case 'flow-at-moment':
      return [
        'Cột này đếm việc diễn ra trong cả một kỳ, không thể đếm tại một thời điểm (@).',
        'Ghi kỳ là năm, nửa năm, quý, tháng hoặc khoảng ngày, ở một dòng riêng.',
      ];
    case 'derived-without-note':
      return [
        'Số liệu do tính toán mà có (derived), nhưng không nói cách tính.',
        'Ghi ở note_vi và note_en: tính từ những số nào, bằng cách nào.',
      ];
    case 'above-maximum':
      return [
        `${show(found)} lớn hơn mức tối đa ${fault.maximum} ở cột ${fault.maximumColumn}.`,
        'Xem lại nguồn; có thể nhầm dấu thập phân hoặc nhầm cột.',
      ];
    case 'dates-reversed':
      return [
        `Ngày kết thúc ${show(found)} lại trước ngày bắt đầu ${fault.from}.`,
        'Sửa một trong hai ngày.',
      ];
    case 'outlives-parent':
      return [
        `Đơn vị tồn tại lâu hơn đơn vị cấp trên "${fault.parent}" (kết thúc ${fault.parentEnds}).`,
        'Sửa valid_to, hoặc để trống: đơn vị khi đó kết thúc cùng đơn vị cấp trên.',
      ];
    case 'tile-taken':
      return [`Ô này trên bản đồ đã dành cho "${fault.by}".`, 'Chọn tile_row và tile_col khác.'];
    case 'names-gap':
      return [
        'Tên này không nối liền với tên trước: có ngày không có tên nào, hoặc có hai tên.',
        fault.expectedFrom === ''
          ? 'Ghi ngày kết thúc (to) của tên trước.'
          : `Ngày bắt đầu (from) phải là ${fault.expectedFrom}, hoặc sửa ngày kết thúc (to) của tên trước.`,
      ];
    case 'site-key':
      return [`Thiếu dòng "${fault.missing}".`, `Thêm dòng có key là "${fault.missing}".`];
  }
}

function english(fault: Fault, { found, file }: Issue): Words {
  switch (fault.code) {
    case 'bad-encoding':
      return fault.looksLike === 'utf-16'
        ? ['The file is saved as UTF-16, not UTF-8.', SAVE_AS_UTF8.en]
        : ['Some letters cannot be read: the file is not saved as UTF-8.', SAVE_AS_UTF8.en];
    case 'broken-quotes':
      return [
        'A quotation mark is opened and not closed, or closed inside the cell.',
        'A cell with a comma or a line break stands whole inside "…"; a quotation mark inside is doubled: "".',
      ];
    case 'wrong-separator':
      return [
        `The columns are separated by ${fault.separator === 'tab' ? 'tabs' : 'semicolons'}, not commas.`,
        fault.separator === 'tab' ? SAVE_AS_UTF8.en : SAVE_WITH_COMMAS.en,
      ];
    case 'missing-column':
      return [
        `The column "${fault.expected}" is missing.`,
        `Add "${fault.expected}" to the header and to every row; leave a cell empty where the source says nothing.`,
      ];
    case 'extra-column':
      if (found === '') {
        return [
          'The column has no name, but cells that are filled in.',
          'Name the column in the header, or empty its cells.',
        ];
      }
      return [
        `This table has no column "${show(found)}".`,
        fault.nearest === null
          ? 'Delete the column, or move its figures to the table that has it (see data/README.md).'
          : `Did you mean "${fault.nearest}"? If so, rename the column; if not, delete it.`,
      ];
    case 'duplicate-column':
      return [`Two columns are named "${show(found)}".`, 'Keep one; rename or delete the other.'];
    case 'ragged-row':
      return [
        `The row has ${String(fault.cells)} cells, but the table has ${String(fault.expected)} columns.`,
        'Look for a comma too many or too few; a cell with a comma stands inside "…".',
      ];
    case 'unknown-file':
      return [
        'No table has this name in this folder, so its figures would not be published.',
        fault.nearest === null
          ? 'See the names and places of tables in data/README.md, then rename, move or delete the file.'
          : `Did you mean "${fault.nearest}"? If so, rename the file; if not, delete it.`,
      ];
    case 'missing-file':
      return [
        'This file is missing.',
        'Create it with the header given in data/README.md, even without rows.',
      ];
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
      return [
        `"${show(found)}" is negative.`,
        'Nothing here can be below 0; look at the source again.',
      ];
    case 'share-out-of-range':
      return [
        `A share of ${show(found)} % is above 100 %.`,
        'Look at the source, or at the decimal point.',
      ];
    case 'bad-period':
      return [
        `"${show(found)}" is not a period: ${PERIOD_REASONS.en[fault.reason]}.`,
        PERIOD_FORMS.en,
      ];
    case 'bad-date':
      return [
        `"${show(found)}" is not a date.`,
        'Write 2019, 2019-10 or 2019-10-22 (year-month-day).',
      ];
    case 'bad-id':
      return [
        `"${show(found)}" cannot be an id.`,
        'Ids have lower-case plain letters, digits and single hyphens, such as an-minh.',
      ];
    case 'not-in-list':
      return [
        `"${show(found)}" is not one of the words used in this column.`,
        `Write one of: ${fault.allowed.join(', ')}.`,
      ];
    case 'unknown-reference': {
      const { en, file: register } = REGISTERS[fault.register];
      const problem = `There is no ${en} "${show(found)}" in ${register}.`;
      const guess = fault.nearest === null ? '' : `Did you mean "${fault.nearest}"? `;
      if (fault.register === 'indicators') {
        return [problem, `${guess}An indicator is table, point, column, such as cases.late.`];
      }
      return [
        problem,
        guess === ''
          ? `Mend the id, or add a row to ${register}.`
          : `${guess}If not, add a row to ${register}.`,
      ];
    }
    case 'unit-not-alive': {
      const life = `${fault.from === null ? '' : ` from ${fault.from}`}${fault.to === null ? '' : ` to ${fault.to}`}`;
      const instead = fault.instead.length > 0 ? ` It may be: ${fault.instead.join(', ')}.` : '';
      return [
        `The unit "${show(found)}" did not exist in this period (it lived${life}).`,
        `Mend the unit or the period.${instead}`,
      ];
    }
    case 'duplicate-key': {
      const first = `line ${String(fault.firstLine)}${fault.firstFile === file ? '' : ` of ${fault.firstFile}`}`;
      return [
        `Same as ${first}: both are ${fault.key}.`,
        fault.columns.includes('scope')
          ? 'Delete one; if they count two different things, say so in the column scope.'
          : `Delete one, or make ${fault.columns.join(', ')} differ.`,
      ];
    }
    case 'wrong-year':
      return [
        `The period ends in ${fault.endsIn}, but the file is in the folder ${fault.folder}.`,
        `Move the row to data/${fault.endsIn}/, or mend the period.`,
      ];
    case 'flow-at-moment':
      return [
        'This column counts what happens over a period; it cannot be counted at one moment (@).',
        'Give a year, half-year, quarter, month or dated range as the period, in a row of its own.',
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
      return [
        `It ends on ${show(found)}, before it begins on ${fault.from}.`,
        'Mend one of the two dates.',
      ];
    case 'outlives-parent':
      return [
        `The unit outlives "${fault.parent}", of which it is part (which ends on ${fault.parentEnds}).`,
        'Mend valid_to, or leave it empty: the unit then ends with its parent.',
      ];
    case 'tile-taken':
      return [
        `This place on the map is taken by "${fault.by}".`,
        'Choose another tile_row and tile_col.',
      ];
    case 'names-gap':
      return [
        'This name does not join the one before: some days have no name, or two.',
        fault.expectedFrom === ''
          ? 'Give the name before a last day (to).'
          : `It must begin (from) on ${fault.expectedFrom}, or the name before must end (to) on another day.`,
      ];
    case 'site-key':
      return [
        `The row "${fault.missing}" is missing.`,
        `Add a row whose key is "${fault.missing}".`,
      ];
  }
}

const SAVE_AS_UTF8 = {
  vi: 'Trong Excel: Lưu thành (Save As), chọn "CSV UTF-8 (Comma delimited)".',
  en: 'In Excel: Save As, choose "CSV UTF-8 (Comma delimited)".',
};

/** Excel separates by semicolons, whatever the format is called, while its decimal mark is a comma. */
const SAVE_WITH_COMMAS = {
  vi: 'Trong Excel: Tệp, Tùy chọn, Nâng cao (File, Options, Advanced): bỏ chọn "Use system separators" và đặt dấu thập phân là dấu chấm; rồi lưu lại ở dạng "CSV UTF-8 (Comma delimited)".',
  en: 'In Excel: File, Options, Advanced: clear "Use system separators" and make the decimal separator a point; then save again as "CSV UTF-8 (Comma delimited)".',
};

const PERIOD_REASONS = {
  vi: {
    form: 'không đúng cách viết',
    calendar: 'trên lịch không có ngày hoặc tháng này',
    order: 'ngày kết thúc trước ngày bắt đầu',
  },
  en: {
    form: 'it has another form',
    calendar: 'the calendar has no such day or month',
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
