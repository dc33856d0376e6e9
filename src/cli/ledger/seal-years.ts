import { existsSync, readFileSync } from 'node:fs';
import { readRecord } from '../../data/folder.ts';
import { isCorrected } from '../../editions/corrections.ts';
import { isDayToSeal, withoutLeftovers } from '../../editions/ledger.ts';
import { readPublication } from '../../editions/publication.ts';
import { readReasons, writeReasons } from '../../editions/reasons.ts';
import { sealAll, type SealingOfAll } from '../../editions/seal-all.ts';
import { seal, type Sealing } from '../../editions/seal.ts';
import { roots } from '../../roots.ts';
import { askReasons } from '../ask-reasons.ts';
import { closing, report } from '../report/report.ts';
import { today, wrongClock } from '../today.ts';
import { writeEdition } from '../write/edition.ts';
import { writeWhole } from '../write/whole-file.ts';
import { print } from '../report/print.ts';

/** Seals, or gives back why not. */
export async function sealYears(
  year: number | 'all',
  reason: string,
  reasonsFile: string | null,
): Promise<string | null> {
  const files = withoutLeftovers(readRecord(roots));
  const reading = readPublication(files);
  if (!reading.ok) {
    return `${report(reading.issues, 'vi')}\n\n${closing(reading.issues, 'vi')} Chưa niêm phong.`;
  }
  const date = today(new Date());
  const sealable = year === 'all' ? 0 : year;
  if (!isDayToSeal(reading.publication.ledger, sealable, date)) return wrongClock(date);
  const known = reasonsIn(reasonsFile);
  const attempt = (reasons: ReadonlyMap<string, string>) =>
    year === 'all'
      ? sealAll(reading.publication, files, { date, reason, reasons })
      : seal(reading.publication, files, { year, date, reason, reasons });
  let sealing = attempt(known);
  if (sealing.kind === 'reasons-missing' && reasonsFile === null && process.stdin.isTTY) {
    sealing = attempt(await askReasons(sealing.changes));
  }
  if (sealing.kind === 'sealed') publish(sealing);
  else if (sealing.kind === 'all-sealed') sealing.sealings.forEach(publish);
  else return refusal(sealing, String(year), reasonsFile, known);
  print('Dựng lại trang: npm run build.');
  return null;
}

type Sealed = Extract<Sealing, { kind: 'sealed' }>;

function publish(sealing: Sealed): void {
  writeEdition(roots.data, sealing);
  const { edition, changes } = sealing;
  const corrected = changes.filter(isCorrected).length;
  print(
    `Đã niêm phong ấn bản ${edition.id} ngày ${edition.date}: ${changes.length - corrected} giá trị mới, ${corrected} giá trị đính chính.`,
  );
}

function refusal(
  sealing: Exclude<Sealing | SealingOfAll, { kind: 'sealed' | 'all-sealed' }>,
  year: string,
  reasonsFile: string | null,
  known: ReadonlyMap<string, string>,
): string {
  switch (sealing.kind) {
    case 'no-such-year':
      return `Không có số liệu năm ${year}. Chưa niêm phong.`;
    case 'nothing-changed':
      return `Năm ${year} vẫn đúng như ấn bản ${sealing.edition.id}: không có gì để niêm phong.`;
    case 'all-unchanged':
      return 'Mọi năm đã công bố vẫn đúng như ấn bản của mình: không có gì để niêm phong.';
    case 'reasons-unused':
      return [
        ...sealing.values.map((value) => `  ${value}`),
        'Các giá trị trên không thay đổi, nên không thể có lý do. Chưa niêm phong.',
      ].join('\n');
    case 'reasons-missing': {
      const lines = sealing.changes.map(
        ({ id, old, now }) => `  ${id}: ${old ?? ''} → ${now ?? 'không còn'}`,
      );
      const count = `${lines.length} giá trị đã công bố sẽ đổi mà chưa có lý do.`;
      return [...lines, `${count} ${wayOut(sealing.changes, reasonsFile, known)}`].join('\n');
    }
  }
}

/** A file of reasons that does not exist yet is laid out to be filled in. */
function wayOut(
  changes: Extract<Sealing, { kind: 'reasons-missing' }>['changes'],
  reasonsFile: string | null,
  known: ReadonlyMap<string, string>,
): string {
  if (reasonsFile === null) {
    return 'Chạy lại, thêm --reasons ly-do.csv: tệp đó sẽ được lập sẵn để điền.';
  }
  if (existsSync(reasonsFile)) return `Điền cột reason trong ${reasonsFile} rồi chạy lại.`;
  writeWhole(reasonsFile, writeReasons(changes, known));
  return `Đã lập ${reasonsFile}: điền cột reason rồi chạy lại đúng lệnh này.`;
}

function reasonsIn(path: string | null): Map<string, string> {
  if (path === null || !existsSync(path)) return new Map<string, string>();
  return readReasons({ file: path, bytes: readFileSync(path) });
}
