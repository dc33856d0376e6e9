import { existsSync } from 'node:fs';
import { readContent, readRecord } from '../../data/folder.ts';
import type { Issue } from '../../data/issue.ts';
import type { Address } from '../../editions/address-book.ts';
import { isCorrected } from '../../editions/corrections.ts';
import { isDayToSeal, latestOf, withoutLeftovers } from '../../editions/ledger.ts';
import { readPublication } from '../../editions/publication.ts';
import { readReasons, writeReasons } from '../../editions/reasons.ts';
import { sealAll, type SealingOfAll } from '../../editions/seal-all.ts';
import { seal, type Sealing } from '../../editions/seal.ts';
import { orderFault, type FileFault } from '../../import/messages/orders.ts';
import { roots } from '../../roots.ts';
import { addressesOf } from '../addresses-of.ts';
import { askReasons } from '../ask-reasons.ts';
import { givenFile } from '../given-file.ts';
import { proseOf } from '../prose-of.ts';
import { closing, report } from '../report/report.ts';
import { today, wrongClock } from '../today.ts';
import { addressesAfter } from './addresses-after.ts';
import { writeEdition } from '../write/edition.ts';
import { writeWhole } from '../write/whole-file.ts';
import { print } from '../report/print.ts';

/** The years that are to be sealed; of 'addresses' the latest, though not a value of it has changed. */
export type SealTarget = number | 'all' | 'addresses';

/** Seals, or gives back why not. */
export async function sealYears(
  target: SealTarget,
  reason: string,
  reasonsFile: string | null,
): Promise<string | null> {
  const files = withoutLeftovers(readRecord(roots));
  const reading = readPublication(files);
  // What `check` refuses is never sealed: a story that no build accepts would be locked as it is.
  const issues = [...(reading.ok ? [] : reading.issues), ...proseOf(reading).issues];
  if (!reading.ok || issues.length > 0) return `${faults(issues)} Chưa niêm phong.`;
  const { publication } = reading;
  if (target === 'addresses' && publication.editions.length === 0) {
    return 'Chưa có ấn bản nào. Niêm phong năm đầu tiên thì sổ địa chỉ bắt đầu cùng ấn bản ấy. Chưa niêm phong.';
  }
  const year = target === 'addresses' ? Math.max(...latestOf(publication.editions).keys()) : target;
  const date = today(new Date());
  if (!isDayToSeal(publication.ledger, year === 'all' ? 0 : year, date)) return wrongClock(date);
  const known = reasonsIn(reasonsFile);
  if ('kind' in known) return `${orderFault(known, 'vi')} Chưa niêm phong.`;
  const suffice = target === 'addresses';
  const attempt = (reasons: ReadonlyMap<string, string>, all: readonly Address[]) => {
    const request = { date, reason, reasons, addresses: { all, suffice } };
    return year === 'all'
      ? sealAll(publication, files, request)
      : seal(publication, files, { ...request, year });
  };
  const before = suffice ? addressesOf(publication, files, readContent(roots.content)) : [];
  let reasons: ReadonlyMap<string, string> = known;
  let sealing = attempt(reasons, before);
  if (sealing.kind === 'reasons-missing' && reasonsFile === null && process.stdin.isTTY) {
    reasons = await askReasons(sealing.changes);
    sealing = attempt(reasons, before);
  }
  // The ledger of addresses begins with the first edition of all, or when it is asked for.
  if (suffice || publication.recorded.length > 0 || publication.editions.length === 0) {
    const sealed = sealedIn(sealing);
    const after = sealed.length === 0 ? null : addressesAfter(files, sealed);
    if (after?.ok === false) return lostAddresses(after.issues);
    if (after) sealing = attempt(reasons, after.addresses);
  }
  const sealed = sealedIn(sealing);
  sealed.forEach(publish);
  if (sealing.kind !== 'sealed' && sealing.kind !== 'all-sealed') {
    return refusal(sealing, target, reasonsFile, known);
  }
  print('Dựng lại trang: npm run build.');
  return null;
}

function sealedIn(sealing: Sealing | SealingOfAll): readonly Sealed[] {
  if (sealing.kind === 'all-sealed') return sealing.sealings;
  return sealing.kind === 'sealed' ? [sealing] : [];
}

function faults(issues: readonly Issue[]): string {
  return `${report(issues, 'vi')}\n\n${closing(issues, 'vi')}`;
}

function lostAddresses(issues: readonly Issue[]): string {
  if (issues.length > 0) return `${faults(issues)} Chưa niêm phong.`;
  return 'Không đọc lại được các ấn bản cũ với danh mục đơn vị và nguồn hiện nay: có mã đã bị xóa hoặc đổi. Chưa niêm phong.';
}

type Sealed = Extract<Sealing, { kind: 'sealed' }>;

function publish(sealing: Sealed): void {
  writeEdition(roots.data, sealing);
  const { edition, changes, addresses } = sealing;
  const corrected = changes.filter(isCorrected).length;
  print(
    `Đã niêm phong ấn bản ${edition.id} ngày ${edition.date}: ${changes.length - corrected} giá trị mới, ${corrected} giá trị đính chính${addresses === 0 ? '' : `, ${String(addresses)} địa chỉ mới`}.`,
  );
}

function refusal(
  sealing: Exclude<Sealing | SealingOfAll, { kind: 'sealed' | 'all-sealed' }>,
  target: SealTarget,
  reasonsFile: string | null,
  known: ReadonlyMap<string, string>,
): string {
  switch (sealing.kind) {
    case 'no-such-year':
      return `Không có số liệu năm ${String(target)}. Chưa niêm phong.`;
    case 'nothing-changed':
      if (target === 'addresses')
        return 'Mọi địa chỉ của trang đã có trong sổ: không có gì để ghi.';
      return `Năm ${String(target)} vẫn đúng như ấn bản ${sealing.edition.id}: không có gì để niêm phong.`;
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

function reasonsIn(path: string | null): Map<string, string> | FileFault {
  if (path === null || !existsSync(path)) return new Map<string, string>();
  const bytes = givenFile(path);
  return 'kind' in bytes ? bytes : readReasons({ file: path, bytes });
}
