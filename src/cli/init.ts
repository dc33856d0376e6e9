import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { wordsIn } from '../import/summary.ts';
import type { WorkbookFile } from '../import/workbook/read-workbook.ts';
import { readList, type ListReading } from './init/list.ts';
import type { ListFault } from './init/list-fault.ts';
import { make, type Making } from './init/make.ts';
import { readOrder, USAGE, type Order } from './init/order.ts';
import type { MadeFile } from './init/starter.ts';
import { begin } from './begin.ts';
import { openWorkbook } from './open-workbook.ts';
import { complain, print } from './report/print.ts';
import { closing, report } from './report/report.ts';
import { today } from './today.ts';
import { writeWhole } from './write/whole-file.ts';

/** npm run init -- --name "…" --years 2026: the data and the words of another province, whole or not at all. */
begin(USAGE, 'to-be-made');
const reading = readOrder(Number(today(new Date()).slice(0, 4)) + 1);
if (!reading.ok) {
  complain(reading.said);
  process.exitCode = reading.code;
} else {
  process.exitCode = await run(reading.order);
}

async function run(order: Order): Promise<0 | 1> {
  const list = order.from === null ? { units: [], faults: [] } : await listIn(order.from);
  const made: Making =
    list.faults.length > 0 ? { kind: 'faults', faults: list.faults } : make(order, list.units);
  switch (made.kind) {
    case 'faults':
      complain(faultsIn(order.from?.name ?? '', made.faults));
      return 1;
    case 'issues':
      complain(`${report(made.issues, 'vi')}\n\n${closing(made.issues, 'vi')}`);
      return 1;
    case 'made':
      write(order.folder, made.files);
      print(next(order, made.units));
      return 0;
  }
}

async function listIn(list: WorkbookFile): Promise<ListReading> {
  const book = await openWorkbook(list);
  if (book.ok) return readList(book.sheets);
  return { units: [], faults: [{ row: 0, said: wordsIn('vi').unreadable(book.fault, list.name) }] };
}

function faultsIn(file: string, faults: readonly ListFault[]): string {
  const lines = faults.map(({ row, said }) =>
    row === 0 ? `  ${said}` : `  dòng ${String(row)}: ${said}`,
  );
  return [file, ...lines, '', `Có ${String(faults.length)} chỗ chưa rõ. Chưa lập gì.`].join('\n');
}

/** Under a name that nobody asked for, then into place in one step. */
function write(folder: string, files: readonly MadeFile[]): void {
  const beside = join(dirname(folder), `.${basename(folder)}.tmp`);
  // Asked to remove what can have no name, Node does not say why it cannot.
  const discard = () => {
    if (existsSync(beside)) rmSync(beside, { recursive: true });
  };
  discard();
  try {
    for (const { file, text } of files) writeWhole(join(beside, file), text);
    renameSync(beside, folder);
  } catch (error) {
    discard();
    throw error;
  }
}

function next({ place, years, folder }: Order, units: number): string {
  const shown = relative('.', folder);
  const [year = ''] = years.map(String);
  return [
    'Việc tiếp theo:',
    `  1. Cho các lệnh sau làm việc trong thư mục này: export SITE_FOLDER=${shown} (Windows: set SITE_FOLDER=${shown}).`,
    `  2. Sửa ${shown}/data/site.csv: địa chỉ https://${place.id}.example chỉ là chỗ giữ sẵn, chưa phải của trang nào.`,
    `  3. Ghi đơn vị còn thiếu vào units.csv, từng tài liệu đã đọc vào sources.csv; sửa các trang trong ${shown}/content/vi/pages/ và ${shown}/content/en/pages/.`,
    `  4. npm run import -- TỆP.xlsx --period ${year} --source MÃ, hoặc điền ${shown}/data/${year}/. Xóa bảng không dùng.`,
    `  5. npm run check, npm run seal -- ${year} --reason "Công bố lần đầu.", rồi npm run build: trang nằm ở ${shown}/dist/.`,
    '',
    `Đã lập ${shown}/ cho ${place.full.vi}: ${String(units)} đơn vị trong danh sách, ${years.length === 1 ? 'năm' : 'các năm'} ${years.join(', ')}; chưa có số liệu nào.`,
  ].join('\n');
}
