import { roots } from '../roots.ts';
import { readArguments, yearArgument } from './arguments.ts';
import { begin } from './begin.ts';
import { rechainLedger } from './ledger/rechain-ledger.ts';
import { sealYears } from './ledger/seal-years.ts';
import { withdrawEdition } from './ledger/withdraw-edition.ts';
import { holdEditions } from './write/one-at-a-time.ts';
import { complain } from './report/print.ts';

/**
 * npm run seal -- 2026 --reason "…" [--reasons FILE]: publishes a year. It is
 * copied into data/editions/ and locked; from then on a figure changes only by
 * another edition, with a reason for each value that readers may have quoted.
 * --withdraw takes a mistaken edition back; --rechain ties the ledger together
 * after two branches that both sealed were merged.
 */
const USAGE = [
  'Cách dùng: npm run seal -- 2026 --reason "Vì sao công bố" [--reasons ly-do.csv]; mọi năm đã công bố mà nay khác: --all thay cho năm',
  'rút ấn bản niêm phong nhầm: npm run seal -- 2026 --withdraw --reason "Vì sao rút"',
  'sau khi trộn hai nhánh cùng niêm phong: npm run seal -- --rechain',
].join('; ');

begin(USAGE);
const given = readArguments({
  all: { type: 'boolean' },
  withdraw: { type: 'boolean' },
  rechain: { type: 'boolean' },
  reason: { type: 'string' },
  reasons: { type: 'string' },
});
const asked = commandAsked();
if (asked !== null) {
  const refused = await alone(asked);
  if (refused !== null) {
    complain(refused);
    process.exitCode = 1;
  }
}

/** What is to be done, which gives back why it was not; null after saying how the command is used. */
function commandAsked(): (() => string | null | Promise<string | null>) | null {
  const { all = false, withdraw = false, rechain = false, ...said } = given?.values ?? {};
  const reason = said.reason?.trim() ?? '';
  const reasons = said.reasons ?? null;
  const isForNoYear = given?.positionals.length === 0;
  const modes = [all, withdraw, rechain].filter(Boolean).length;
  const isUsed = modes <= 1 && (reason !== '') !== rechain && !(withdraw && reasons !== null);
  if (isUsed && rechain && isForNoYear) return rechainLedger;
  if (isUsed && all && isForNoYear) return () => sealYears('all', reason, reasons);
  const year = yearArgument(isUsed && !all && !rechain ? given : null, USAGE);
  if (year === null) return null;
  return withdraw ? () => withdrawEdition(year, reason) : () => sealYears(year, reason, reasons);
}

/** Two commands at once would each write a ledger without the line of the other. */
async function alone(
  command: () => string | null | Promise<string | null>,
): Promise<string | null> {
  const hold = holdEditions(roots.data);
  if (hold.kind === 'busy') {
    return `Một lệnh niêm phong khác đang chạy (tiến trình ${String(hold.pid)}). Đợi lệnh ấy xong rồi chạy lại. Chưa niêm phong.`;
  }
  try {
    return await command();
  } finally {
    hold.release();
  }
}
