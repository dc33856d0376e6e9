import { join } from 'node:path';
import { readFolder } from '../../data/folder.ts';
import { isDayToSeal, LEDGER, readLedger, withoutLeftovers } from '../../editions/ledger.ts';
import { withdraw } from '../../editions/withdraw.ts';
import { roots } from '../../roots.ts';
import { closing, report } from '../report/report.ts';
import { today, wrongClock } from '../today.ts';
import { writeWhole } from '../write/whole-file.ts';
import { print } from '../report/print.ts';

/** Takes the edition of a year back that readers have, or gives back why not. Faults of the data do not hinder it. */
export function withdrawEdition(year: number, reason: string): string | null {
  const ledger = readLedger(withoutLeftovers(readFolder(roots.data)));
  if (ledger.issues.length > 0) {
    return `${report(ledger.issues, 'vi')}\n\n${closing(ledger.issues, 'vi')} Chưa rút ấn bản nào.`;
  }
  const date = today(new Date());
  if (!isDayToSeal(ledger.lines, year, date)) return wrongClock(date);
  const withdrawing = withdraw(ledger, { year, date, reason });
  if (withdrawing.kind === 'nothing-to-withdraw') {
    return `Năm ${String(year)} không có ấn bản nào đang dùng: không có gì để rút.`;
  }
  const { edition, valid, ledger: text } = withdrawing;
  writeWhole(join(roots.data, LEDGER), text);
  print(
    `Đã rút ấn bản ${edition.id}. Tệp và dòng của nó trong sổ vẫn còn; trang Đính chính kể lại vì sao rút.`,
  );
  print(
    valid
      ? `Năm ${String(year)} nay theo ấn bản ${valid.id}. Trả data/${String(year)}/ về như ấn bản ấy, hoặc sửa rồi niêm phong lại; npm run check chỉ ra từng chỗ khác.`
      : `Năm ${String(year)} nay chưa công bố. Sửa rồi niêm phong lại, hoặc cất data/${String(year)}/ đi.`,
  );
  return null;
}
