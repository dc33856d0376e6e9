import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { gather } from '../country/gather/gather.ts';
import { readList, siteAddress, type Listed } from '../country/gather/list.ts';
import type { Fault } from '../country/gather/faults.ts';
import type { Fetched } from '../country/gather/read-province.ts';
import { CURRENT_FILE, type Current } from '../country/show/current.ts';
import { orderFault } from '../import/messages/orders.ts';
import { cacheOf, roots } from '../roots.ts';
import { baseOf } from '../site/addresses.ts';
import { misused, readArguments } from './arguments.ts';
import { begin } from './begin.ts';
import { buildPages } from './country/build-pages.ts';
import { givenFile } from './given-file.ts';
import { complain, print } from './report/print.ts';
import { copyAt } from './verify/copy.ts';
import { hold, holdBuilding, siteLock } from './write/one-at-a-time.ts';
import { besides, putBack, putInPlace } from './write/put-in-place.ts';
import { sitePlace } from './write/site-place.ts';
import { writeWhole } from './write/whole-file.ts';

/** npm run country: a small site over the published sites of provinces, and their tables as those of one country. */
const USAGE = [
  'Cách dùng: npm run country -- --from DANH-SÁCH.csv --address https://… --to THƯ-MỤC',
  'Đọc qua mạng những gì các tỉnh đã công bố, rồi dựng một trang chung: tỉnh nào có năm nào, tìm đơn vị, số liệu gộp (CSV, Parquet).',
  '  --from     tệp CSV có hai cột province,address: mã tỉnh và địa chỉ trang của tỉnh',
  '  --address  địa chỉ mà trang chung sẽ đứng, thí dụ https://example.org/ hoặc https://example.org/ca-nuoc/',
  '  --to       thư mục của trang chung; có lỗi thì trang cũ ở đó vẫn nguyên',
].join('\n');

/** A connection may be cut by chance, more so with hundreds of files: what fails is asked for again. */
const TRIES = 3;

begin(USAGE, 'to-be-made');
const given = readArguments({
  from: { type: 'string' },
  address: { type: 'string' },
  to: { type: 'string' },
});
const { from, address = '', to } = given?.values ?? {};
const home = siteAddress(address);
if (from === undefined || to === undefined || home === null || given?.positionals.length !== 0) {
  misused(USAGE);
} else {
  process.exitCode = await run(from, home, resolve(to));
}

async function run(from: string, home: string, to: string): Promise<0 | 1> {
  const place = sitePlace(to, [roots.data, roots.content, process.cwd()]);
  if (!place.ok) return refuse(place.said);
  const bytes = givenFile(from);
  if ('kind' in bytes) return refuse(orderFault(bytes, 'vi'));
  const reading = readList({ file: basename(from), bytes });
  if (!reading.ok) return refuse(faultsIn(reading.faults));
  if (!hold(siteLock(place.folder)))
    return refuse(`Một lệnh khác đang dựng vào ${to}. Đợi lệnh ấy xong rồi chạy lại. Chưa làm gì.`);
  putBack(place.folder);
  // The gathered files wait in a temporary folder until the pages are built too.
  const desk = mkdtempSync(join(tmpdir(), 'cac-tinh-'));
  try {
    return await make(reading.listed, home, place.folder, desk);
  } finally {
    rmSync(desk, { recursive: true, force: true });
    rmSync(besides(place.folder).next, { recursive: true, force: true });
  }
}

async function make(
  listed: readonly Listed[],
  home: string,
  folder: string,
  desk: string,
): Promise<0 | 1> {
  const served = join(desk, 'served');
  print(`Đang đọc ${String(listed.length)} tỉnh…`);
  const gathering = await gather(listed, home, {
    get,
    write: (file, content) => {
      writeWhole(join(served, file), content);
    },
  });
  if (!gathering.ok) return refuse(faultsIn(gathering.faults));
  const { country } = gathering;
  const current: Current = { country, home };
  const file = join(desk, 'current.json');
  writeWhole(file, JSON.stringify(current));
  process.env[CURRENT_FILE] = file;
  process.env['NODE_ENV'] = 'production';
  cpSync(roots.served, served, { recursive: true });
  const isAlone = holdBuilding(() => {
    print('Một lệnh dựng khác đang chạy trong thư mục mã nguồn này: đợi lệnh ấy xong…');
  });
  if (!isAlone) return refuse('Đợi đã quá lâu. Chưa làm gì.');
  print('Đang dựng các trang…');
  const { next } = besides(folder);
  await buildPages({ served, out: next, desk: cacheOf(folder), base: baseOf(home) });
  putInPlace(folder);
  print(
    `Xong: ${String(country.provinces.length)} tỉnh, ${String(country.years.length)} năm, ${String(country.figures)} số liệu.`,
  );
  return 0;
}

/** Fetches over the web, also from this machine: a folder of a province is never read. */
async function get(address: string, most: number): Promise<Fetched> {
  const at = address.lastIndexOf('/') + 1;
  const copy = copyAt(address.slice(0, at));
  let why = '';
  for (let tried = 0; tried < TRIES; tried++) {
    const reading = await copy?.read(address.slice(at), most);
    switch (reading?.kind) {
      case 'bytes':
        return { ok: true, bytes: reading.bytes };
      case 'longer':
        return { ok: false, why: `tệp dài hơn ${String(most)} byte` };
      case 'missing':
      case undefined:
        return { ok: false, why: 'không có tệp này (404)' };
      case 'failed':
        why = reading.why;
    }
  }
  return { ok: false, why };
}

function faultsIn(faults: readonly Fault[]): string {
  const lines = faults.flatMap(({ where, problem, remedy }) => [
    where,
    `  ${problem}`,
    `  → ${remedy}`,
  ]);
  return [...lines, '', `Có ${String(faults.length)} lỗi. Chưa làm gì; trang cũ vẫn nguyên.`].join(
    '\n',
  );
}

function refuse(said: string): 1 {
  complain(said);
  return 1;
}
