import { badId } from '../../data/checks/cell/bad-id.ts';
import { fold } from '../../data/fold.ts';
import { firstDay } from '../../data/period.ts';
import type { ListFault } from './list-fault.ts';
import { districtsCalled, type Frame, type Understood } from './understood.ts';

/** Districts ended on 30 June of this year, and most communes became others. */
const LAST_YEAR_OF_DISTRICTS = 2025;
/** "trước": in the column of the first day, that the unit is older than the change of 2025, and its day not known. */
export const SINCE_BEFORE = 'truoc';

export function hasDistricts(years: readonly number[]): boolean {
  return years.some((year) => year <= LAST_YEAR_OF_DISTRICTS);
}

/** What could be meant otherwise in a row whose name is understood, one sentence each. */
export function doubtsOf(
  one: Understood,
  understood: readonly Understood[],
  frame: Frame,
): ListFault[] {
  return [
    ...twice(one, understood, frame),
    ...dates(one),
    ...belonging(one, understood),
    ...quarters(one, frame),
    ...lifetimes(one, frame),
  ].map((said) => ({ row: one.row.row, said }));
}

function twice(
  { id, row }: Understood,
  understood: readonly Understood[],
  { taken }: Frame,
): string[] {
  const fault = badId(id);
  if (fault?.code === 'bad-id' && fault.reason === 'length') {
    return [`Mã "${id}" dài quá 60 chữ: ghi một mã ngắn hơn ở cột "Mã".`];
  }
  if (fault) return [`Mã "${id}" không dùng được: chỉ chữ thường không dấu, chữ số, gạch nối.`];
  if (/^\d+$/.test(id)) {
    return [
      `Mã "${id}" chỉ có chữ số, có lẽ là mã đơn vị hành chính: để trống cột "Mã", lệnh tự đặt theo tên.`,
    ];
  }
  if (taken.includes(id))
    return [`Mã "${id}" là của đơn vị mà lệnh tự ghi: bỏ dòng này, hoặc ghi mã khác ở cột "Mã".`];
  const first = understood.find((other) => other.id === id);
  return first === undefined || first.row.row === row.row
    ? []
    : [
        `Trùng với dòng ${String(first.row.row)}, cùng mã "${id}": bỏ một dòng, hoặc ghi mã khác ở cột "Mã".`,
      ];
}

function dates({ row }: Understood): string[] {
  const from = fold(row.valid_from) === SINCE_BEFORE ? '' : row.valid_from;
  return [from, row.valid_to]
    .filter((date) => date !== '' && firstDay(date) === null)
    .map((date) => `"${date}" không phải là ngày: viết như 2025-07-01, 2025-07 hoặc 2025.`);
}

function belonging({ row, named }: Understood, understood: readonly Understood[]): string[] {
  if (row.parent === '') return [];
  if (named.kind !== 'commune')
    return [`Chỉ xã, phường, thị trấn mới ghi thuộc huyện nào ("${row.parent}").`];
  const found = districtsCalled(row.parent, understood);
  if (found.length === 1) return [];
  return found.length === 0
    ? [`Danh sách không có huyện nào tên "${row.parent}".`]
    : [`Danh sách có nhiều huyện tên "${row.parent}": ghi đủ, thí dụ "Huyện ${row.parent}".`];
}

/** Quận are parts of cities that rank as provinces; --name alone may not have said that this is one. */
function quarters({ named }: Understood, { isCity }: Frame): string[] {
  return named.kind === 'district' && named.name_vi.startsWith('Quận ') && !isCity
    ? [
        'Chỉ thành phố trực thuộc trung ương mới có quận: ghi đủ tên ở --name, thí dụ --name "Thành phố Cần Thơ", hoặc sửa loại của dòng này.',
      ]
    : [];
}

/** Whether the unit was there in the years that are asked for. */
function lifetimes({ row, named }: Understood, { years }: Frame): string[] {
  if (named.kind === 'district' && !hasDistricts(years)) {
    return [
      'Cấp huyện kết thúc ngày 30/6/2025, trước các năm được yêu cầu: bỏ dòng này, hoặc thêm năm vào --years.',
    ];
  }
  const spans = hasDistricts(years) && years.some((year) => year >= LAST_YEAR_OF_DISTRICTS);
  const dated = [row.parent, row.valid_from, row.valid_to].some((cell) => cell !== '');
  return named.kind === 'commune' && spans && !dated
    ? [
        'Các năm được yêu cầu nằm ở cả hai bên ngày 1/7/2025: ghi "Có từ" 2025-07-01 (xã mới), "Có đến" 2025-06-30 (xã cũ), hoặc "Có từ" là "trước" (xã giữ nguyên).',
      ]
    : [];
}
