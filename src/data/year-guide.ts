import { YEARLY_TABLES, type YearFile } from './blank-year.ts';
import { readCsv, writeCsv, type RawFile } from './csv/csv.ts';
import type { Table } from './table.ts';

/**
 * README.md of a new year: what each table is for, its key, and a row to follow.
 * The row is the last one that was really entered, so that no figure is made up.
 */
export function yearGuide(year: number, files: readonly RawFile[]): YearFile {
  const sections = YEARLY_TABLES.map((table) => section(table, lastRow(table, year, files)));
  return { name: 'README.md', text: `${[opening(year), ...sections].join('\n\n')}\n` };
}

function opening(year: number): string {
  return [
    `# Số liệu năm ${year} · Figures of ${year}`,
    '',
    'Dưới mỗi bảng là một dòng thật của năm trước, để làm theo. Nghĩa của từng cột: `HUONG-DAN.md`.',
    '_Under each table stands a real row of an earlier year to follow. The columns: `HUONG-DAN.md`._',
    '',
    'Dòng đã có đơn vị mà chưa có số và nguồn thì chưa được công bố. Xóa dòng không dùng, xóa bảng không có số liệu.',
    '_A row with a unit but no figure and no source is not published. Delete rows and tables without use._',
  ].join('\n');
}

interface Example {
  file: string;
  header: string[];
  cells: string[];
}

function section(table: Table, example: Example | null): string {
  const key = table.key.map((column) => `\`${column}\``).join(', ');
  const title = `## ${table.name}.csv\n\n${table.title.vi} · ${table.title.en}. Khóa · key: ${key}.`;
  if (!example) {
    const guide = `HUONG-DAN.md#${table.name}`;
    return `${title}\n\nChưa năm nào có bảng này; thí dụ ở \`${guide}\`. _No year has this table yet; see there._`;
  }
  const csv = writeCsv(example.header, [example.cells]).trimEnd();
  return `${title}\n\nThí dụ · example (\`${example.file}\`):\n\n\`\`\`csv\n${csv}\n\`\`\``;
}

/** The last row of the table in the latest year before this one. */
function lastRow(table: Table, year: number, files: readonly RawFile[]): Example | null {
  const own = files.filter(({ file }) => new RegExp(`^\\d{4}/${table.name}\\.csv$`).test(file));
  const earlier = own.filter(({ file }) => Number(file.slice(0, 4)) < year);
  for (const raw of earlier.toReversed()) {
    const csv = readCsv(raw);
    const row = csv.ok ? csv.table.rows.at(-1) : undefined;
    if (csv.ok && row) return { file: raw.file, header: csv.table.header, cells: row.cells };
  }
  return null;
}
