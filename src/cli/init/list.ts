import { fold } from '../../data/fold.ts';
import { wordsAt, type Sheet } from '../../import/workbook/cell.ts';
import type { ListFault } from './list-fault.ts';
import { unclearCells } from './unclear-cells.ts';
import { bareName } from './unclear-names.ts';

/** What a list can say of a unit, and the headings under which it is known. */
const HEADINGS = {
  name: [
    'ten',
    'ten-don-vi',
    'don-vi',
    'ten-co-quan',
    'co-quan',
    'ten-co-quan-don-vi',
    'co-quan-don-vi',
    'ten-don-vi-hanh-chinh',
    'name-vi',
  ],
  kind: ['loai', 'loai-don-vi', 'loai-hinh', 'phan-loai', 'cap', 'cap-loai', 'kind'],
  parent: ['thuoc', 'thuoc-huyen', 'thuoc-don-vi', 'parent'],
  name_en: ['ten-tieng-anh', 'name-en'],
  short_vi: ['ten-ngan', 'short-vi'],
  short_en: ['ten-ngan-tieng-anh', 'short-en'],
  id: ['ma', 'id'],
  valid_from: ['co-tu', 'valid-from'],
  valid_to: ['co-den', 'valid-to'],
} as const;
type Column = keyof typeof HEADINGS;
const COLUMNS = Object.keys(HEADINGS) as Column[];
/** Columns that people need and units.csv has no place for: numbering and notes. */
const PASSED_OVER = ['stt', 'tt', 'so-tt', 'so-thu-tu', 'ghi-chu'];
/** A row that only heads those below it names no office: "Các sở, ban, ngành", "UBND cấp huyện". */
const GROUP =
  /^(?:[a-h]-|[ivx]+-)?(?:cac|khoi|cap|(?:ubnd|uy-ban-nhan-dan)-(?:cap|cac)|so-ban|xa-phuong|phuong-xa|huyen-(?:thi-xa|thanh-pho)|co-quan-(?:ngang-so|tuong-duong|chuyen-mon|hanh-chinh|nganh-doc)|don-vi-(?:hanh-chinh|su-nghiep|truc-thuoc))(?:-|$)/;

/** The headings as a person writes them, for messages. */
const KNOWN_HEADINGS =
  'Tên, Loại, Thuộc, Tên tiếng Anh, Tên ngắn, Tên ngắn tiếng Anh, Mã, Có từ, Có đến';

const MEND_HEADING = `Các cột có thể có: ${KNOWN_HEADINGS}. Đổi tên cột trong tệp cho giống, hoặc xóa cột không cần.`;

/** A unit as the list has it; what the list does not say is empty. */
export type Listed = Readonly<Record<Column, string>> & {
  /** As a spreadsheet counts. */
  row: number;
};

export interface ListReading {
  units: Listed[];
  faults: ListFault[];
}

/** A sheet → the units it lists. Nothing is passed over but numbering, notes, empty rows, headings of groups and what stands above the header. */
export function readList(sheets: readonly Sheet[]): ListReading {
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  const [sheet] = filled;
  if (sheet === undefined) return refused('Tệp không có dòng nào.');
  if (filled.length > 1) {
    const names = filled.map(({ name }) => `"${name}"`).join(', ');
    return refused(`Tệp có nhiều trang tính (${names}): chỉ giữ lại trang có danh sách đơn vị.`);
  }
  // A merged name reaches into rows that end before it.
  const width = sheet.rows.reduce((most, { length }) => Math.max(most, length), 0);
  const table = sheet.rows.map((_, row) =>
    Array.from({ length: width }, (__, at) => wordsAt(sheet, row, at)),
  );
  const top = table.findIndex((cells) => cells.some((cell) => columnOf(cell) === 'name'));
  if (top === -1) return refused(`Không thấy dòng tiêu đề có cột "Tên". ${MEND_HEADING}`);
  const header = table[top] ?? [];
  const faults = [
    ...headerFaults(header, top + 1, table.slice(top + 1)),
    ...unclearCells(sheet, top),
  ];
  const units = table.flatMap((cells, at) =>
    at <= top || isBlank(cells, header) || isGroup(cells, header)
      ? []
      : [listed(cells, header, at + 1)],
  );
  if (units.length === 0) faults.push({ row: 0, said: 'Dưới dòng tiêu đề không có đơn vị nào.' });
  return { units, faults };
}

function refused(said: string): ListReading {
  return { units: [], faults: [{ row: 0, said }] };
}

function columnOf(heading: string): Column | null {
  const words = fold(heading);
  return COLUMNS.find((column) => HEADINGS[column].some((known) => known === words)) ?? null;
}

function headerFaults(
  header: readonly string[],
  row: number,
  below: readonly string[][],
): ListFault[] {
  return header.flatMap((heading, at) => {
    const column = columnOf(heading);
    if (column !== null) {
      const twice = header.findIndex((other) => columnOf(other) === column) !== at;
      return twice ? [{ row, said: `Cột "${heading}" có hai lần.` }] : [];
    }
    const says = heading !== '' || below.some((cells) => (cells[at] ?? '') !== '');
    if (!says || PASSED_OVER.includes(fold(heading))) return [];
    const said = `Không hiểu cột "${heading}". ${MEND_HEADING}`;
    return [{ row, said }];
  });
}

function isBlank(cells: readonly string[], header: readonly string[]): boolean {
  return cells.every((cell, at) => cell === '' || columnOf(header[at] ?? '') === null);
}

/** It has nothing but its name, and that is a name of many. */
function isGroup(cells: readonly string[], header: readonly string[]): boolean {
  const said = cells.filter((cell, at) => cell !== '' && columnOf(header[at] ?? '') !== null);
  const [name = ''] = said;
  return said.length === 1 && GROUP.test(fold(name));
}

function listed(cells: readonly string[], header: readonly string[], row: number): Listed {
  const under = (column: Column) => {
    const at = header.findIndex((heading) => columnOf(heading) === column);
    return (cells[at] ?? '').replaceAll(/\s+/g, ' ').trim();
  };
  const said = Object.fromEntries(COLUMNS.map((column) => [column, under(column)])) as Record<
    Column,
    string
  >;
  return { ...said, name: bareName(said.name), row };
}
