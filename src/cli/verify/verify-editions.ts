import { readRecord } from '../../data/folder.ts';
import { sha256 } from '../../editions/checksum.ts';
import { headAt, headsOf } from '../../editions/head.ts';
import { LEDGER, readLedger, type LedgerLine } from '../../editions/ledger.ts';
import { roots } from '../../roots.ts';
import { closing, report } from '../report/report.ts';
import { complain, print } from '../report/print.ts';
import { compareFiles } from './compare-files.ts';
import type { Copy } from './copy.ts';
import { sayDifferences } from './say-difference.ts';

/** A ledger of ten thousand lines is shorter. */
const LONGEST_LEDGER = 8_000_000;

/** Holds the editions of a served copy against those of data/; gives back why it could not. */
export async function verifyEditions(copy: Copy): Promise<string | null> {
  const files = readRecord(roots);
  const own = readLedger(files);
  if (own.issues.length > 0) return `${report(own.issues, 'vi')}\n\n${closing(own.issues, 'vi')}`;
  const reading = await copy.read('an-ban/editions.csv', LONGEST_LEDGER);
  if (reading.kind !== 'bytes')
    return `Không đọc được sổ ấn bản ở ${copy.name}an-ban/editions.csv.`;
  const { lines } = readLedger([{ file: LEDGER, bytes: reading.bytes }]);
  const parting = partingOf(own.lines, lines);
  if (parting !== null) {
    complain(parting);
    process.exitCode = 1;
    return null;
  }
  const shared = own.editions.filter(({ order }) => order < lines.length);
  const wanted = shared.flatMap(({ id }) =>
    files
      .filter(({ file, bytes }) => file.startsWith(`editions/${id}/`) && bytes.length > 0)
      .map(({ file, bytes }) => ({
        file: file.replace(/^editions/, 'an-ban'),
        sha256: sha256(bytes),
        size: bytes.length,
      })),
  );
  print(`So ${String(wanted.length)} tệp của ${String(shared.length)} ấn bản với ${copy.name}…`);
  const comparison = await compareFiles(wanted, copy, (done) =>
    print(`… ${String(done)}/${String(wanted.length)} tệp`),
  );
  if (sayDifferences(comparison, [])) process.exitCode = 1;
  else print(agreement(own.lines, lines));
  return null;
}

/** Where two ledgers part, in words; null where one goes on where the other ends. */
function partingOf(own: readonly LedgerLine[], served: readonly LedgerLine[]): string | null {
  if (served.length === 0) return 'Sổ ấn bản của bản ấy trống hoặc không đọc được.';
  const [here, there] = [headsOf(own), headsOf(served)];
  const at = there.findIndex(
    (head, index) => head !== served[index]?.chain || (index < here.length && head !== here[index]),
  );
  if (at === -1) return null;
  return `Hai sổ ấn bản khác nhau từ dòng ${String(at + 1)}: ở đây "${own[at]?.id ?? 'không có'}", ở bản ấy "${served[at]?.id ?? 'không có'}".`;
}

function agreement(own: readonly LedgerLine[], served: readonly LedgerLine[]): string {
  const last = served.length < own.length ? served.at(-1) : own.at(-1);
  const head = last ? `${last.id}, đầu chuỗi ${headAt(last).short}` : '';
  if (served.length < own.length)
    return `Giống hệt đến ${head}; ở đây còn ${String(own.length - served.length)} dòng mới hơn.`;
  if (served.length > own.length)
    return `Giống hệt đến ${head}; bản ấy còn ${String(served.length - own.length)} dòng mới hơn.`;
  return `Giống hệt: mọi ấn bản đến ${head}.`;
}
