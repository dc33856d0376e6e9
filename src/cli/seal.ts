import { roots } from '../roots.ts';
import { readArguments, yearArgument } from './arguments.ts';
import { begin } from './begin.ts';
import { rechainLedger } from './ledger/rechain-ledger.ts';
import { sealYears } from './ledger/seal-years.ts';
import { withdrawEdition } from './ledger/withdraw-edition.ts';
import { dataLock, hold } from './write/one-at-a-time.ts';
import { complain } from './report/print.ts';

/**
 * npm run seal -- 2026 --reason "…" [--reasons FILE]: publishes a year. It is
 * copied into data/editions/ and locked; from then on a figure changes only by
 * another edition, with a reason for each value that readers may have quoted.
 * Addresses that are new are recorded; --addresses records them though no year has changed.
 * --withdraw takes a mistaken edition back; --rechain ties the ledger together
 * after two branches that both sealed were merged.
 */
const USAGE = [
  'Cách dùng: npm run seal -- 2026 --reason "Vì sao công bố" [--reasons ly-do.csv]; mọi năm đã công bố mà nay khác: --all thay cho năm',
  'rút ấn bản niêm phong nhầm: npm run seal -- 2026 --withdraw --reason "Vì sao rút"',
  'ghi vào sổ mọi địa chỉ của trang (lần đầu, hoặc sau khi có trang mới): npm run seal -- --addresses --reason "Vì sao"',
  'sau khi trộn hai nhánh cùng niêm phong: npm run seal -- --rechain',
].join('; ');

begin(USAGE);
const given = readArguments({
  all: { type: 'boolean' },
  withdraw: { type: 'boolean' },
  rechain: { type: 'boolean' },
  addresses: { type: 'boolean' },
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
  const {
    all = false,
    withdraw = false,
    rechain = false,
    addresses = false,
    ...said
  } = given?.values ?? {};
  const reason = said.reason?.trim() ?? '';
  const reasons = said.reasons ?? null;
  const isForNoYear = given?.positionals.length === 0;
  const modes = [all, withdraw, rechain, addresses].filter(Boolean).length;
  const isUsed = modes <= 1 && (reason !== '') !== rechain && !(withdraw && reasons !== null);
  if (isUsed && rechain && isForNoYear) return rechainLedger;
  if (isUsed && all && isForNoYear) return () => sealYears('all', reason, reasons);
  if (isUsed && addresses && isForNoYear) return () => sealYears('addresses', reason, reasons);
  const isForAll = all || rechain || addresses;
  const year = yearArgument(isUsed && !isForAll ? given : null, USAGE);
  if (year === null) return null;
  return withdraw ? () => withdrawEdition(year, reason) : () => sealYears(year, reason, reasons);
}

/** Two commands at once would each write a ledger without the line of the other. */
async function alone(
  command: () => string | null | Promise<string | null>,
): Promise<string | null> {
  const release = hold(dataLock(roots.data));
  if (!release) {
    return 'Một lệnh khác (niêm phong, nhập hoặc lập năm mới) đang ghi vào thư mục số liệu này. Đợi lệnh ấy xong rồi chạy lại. Chưa niêm phong.';
  }
  try {
    return await command();
  } finally {
    release();
  }
}
