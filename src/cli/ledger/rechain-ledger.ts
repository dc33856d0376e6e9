import { join } from 'node:path';
import { readFolder } from '../../data/folder.ts';
import { LEDGER, readLedger } from '../../editions/ledger.ts';
import { rechain } from '../../editions/rechain.ts';
import { roots } from '../../roots.ts';
import { closing, report } from '../report/report.ts';
import { writeWhole } from '../write/whole-file.ts';
import { print } from '../report/print.ts';

/** Ties the ledger together after a merge, if its own check then finds nothing wrong; or gives back why not. */
export function rechainLedger(): string | null {
  const files = readFolder(roots.data);
  const file = files.find((known) => known.file === LEDGER);
  if (!file) return 'Chưa có editions.csv: không có gì để nối.';
  const rechaining = rechain(file);
  switch (rechaining.kind) {
    case 'whole':
      print('Sổ ấn bản vẫn liền: không có gì để nối.');
      return null;
    case 'broken':
      return `Dòng "${rechaining.id}" không nối vào dòng nào ở trên nó: dòng ấy đã bị sửa, hoặc dòng trước nó thiếu. Lấy lại editions.csv của hai nhánh rồi giữ mọi dòng của cả hai. Chưa ghi gì.`;
    case 'collision':
      return `Hai nhánh cùng ghi ${rechaining.ids.join(', ')}. Giữ dòng và thư mục của nhánh đã lên trang, bỏ của nhánh kia (số liệu nhánh kia đã sửa trong data/ vẫn giữ), chạy lại npm run seal -- --rechain, rồi niêm phong lại năm ấy: ấn bản mới lấy số tiếp theo. Chưa ghi gì.`;
    case 'rechained': {
      const bytes = new TextEncoder().encode(rechaining.ledger);
      const others = files.filter((known) => known !== file);
      const { issues } = readLedger([...others, { file: LEDGER, bytes }]);
      if (issues.length > 0) {
        return `${report(issues, 'vi')}\n\n${closing(issues, 'vi')} Chưa nối.`;
      }
      writeWhole(join(roots.data, LEDGER), bytes);
      print(`Đã nối lại sổ ấn bản: ${String(rechaining.lines)} dòng, không thiếu dòng nào.`);
      print('Tiếp theo: npm run check.');
      return null;
    }
  }
}
