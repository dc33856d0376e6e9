import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtFiles, checksumList } from '../../src/cli/checksums.ts';
import { readFolder } from '../../src/data/folder.ts';
import { ledgerText, nextLine, readLedger } from '../../src/editions/ledger.ts';
import { serve } from '../browser/serve.ts';
import { copyOf, runCommand } from './run-command.ts';

let desk = '';
let stops: (() => void)[] = [];

/** A site that was built: a few files are enough, for nothing is built anew here. */
const built = () => join(desk, 'site');
const copy = () => join(desk, 'ban-sao');

function put(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function seal(folder: string): void {
  rmSync(join(folder, 'SHA256SUMS'), { force: true });
  put(folder, 'SHA256SUMS', checksumList(builtFiles(folder)));
}

beforeEach(() => {
  desk = mkdtempSync(join(tmpdir(), 'kiem-chung-'));
  for (const [file, text] of Object.entries({
    'index.html': '<h1>Trang chủ</h1>',
    '404.html': '<h1>Không có</h1>',
    '2019/index.html': '<h1>2019</h1>',
    'bieu-do/diem_districts_cchc_2019.csv': 'a,b\n1,2\n',
  })) {
    put(built(), file, text);
  }
  seal(built());
  cpSync(built(), copy(), { recursive: true });
});
afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
  rmSync(desk, { recursive: true, force: true });
});

async function served(): Promise<string> {
  const { origin, stop } = await serve(copy());
  stops.push(stop);
  return `${origin}/`;
}
const verify = (where: string) => runCommand('verify', [where, '--built'], { out: built() });

describe('npm run verify, of a copy at a host', () => {
  it('finds the right copy the same, every file of it', async () => {
    const { code, out } = await verify(await served());
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/\nGiống hệt: 5 tệp, không khác, không thiếu, không thừa\.\n$/),
    ]);
  });

  it('names the page of which one byte was changed', async () => {
    put(copy(), '2019/index.html', '<h1>2018</h1>');
    const { code, err } = await verify(await served());
    expect([code, err]).toEqual([
      1,
      '  khác: 2019/index.html\n\nKhông giống: 1 tệp khác, 0 tệp thiếu, 0 tệp thừa, 0 tệp không đọc được; 4 tệp giống.\n',
    ]);
  });

  it('stops reading a file that goes on after the end of the right one', async () => {
    put(copy(), '2019/index.html', '<h1>2019</h1>'.padEnd(5_000_000));
    expect((await verify(await served())).err).toContain('  khác: 2019/index.html\n');
  });

  it('names a file that is missing', async () => {
    rmSync(join(copy(), 'bieu-do'), { recursive: true });
    const { code, err } = await verify(await served());
    expect([code, err]).toEqual([
      1,
      expect.stringContaining('  thiếu: bieu-do/diem_districts_cchc_2019.csv\n'),
    ]);
  });

  it('names a file too many, where the list of checksums of the copy has it', async () => {
    put(copy(), 'quang-cao/index.html', 'Mua đi');
    seal(copy());
    const { code, err } = await verify(await served());
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/khác: SHA256SUMS\n {2}thừa: quang-cao\/index\.html\n/),
    ]);
  });

  it('gives a host up that has nothing of the site', async () => {
    for (let at = 0; at < 200; at += 1) put(built(), `2018/x${String(at)}/index.html`, 'x');
    const server = createServer((_request, response) => response.writeHead(404).end());
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    stops.push(() => server.close());
    const { port } = server.address() as AddressInfo;
    const { code, err } = await verify(`http://127.0.0.1:${String(port)}`);
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/0 tệp giống\. Còn \d+ tệp chưa xem\.\n$/),
    ]);
  });

  it('says so when nobody answers', async () => {
    const { code, err } = await verify('http://127.0.0.1:9');
    expect([code, err]).toEqual([1, expect.stringContaining('không nối được')]);
  });
});

describe('npm run verify, of a copy in a folder', () => {
  it('finds the right copy the same', async () => {
    expect((await verify(copy())).out).toContain('Giống hệt: 5 tệp');
  });

  it('names what is changed, missing and too many', async () => {
    put(copy(), 'index.html', 'Khác');
    rmSync(join(copy(), '404.html'));
    put(copy(), 'them.txt', 'thêm');
    expect((await verify(copy())).err).toContain(
      '  thiếu: 404.html\n  khác: index.html\n  thừa: them.txt\n',
    );
  });

  it('says what it does not understand', async () => {
    expect((await verify(join(desk, 'khong-co'))).err).toContain('Không có thư mục nào');
    const used = await runCommand('verify', [], {});
    expect([used.code, used.err]).toEqual([2, expect.stringMatching(/^Cách dùng:/)]);
  });
});

describe('npm run verify, of editions', () => {
  const own = 'tests/fixtures/sealed-value-changed';
  /** A data folder with one edition, and the head of its chain. */
  const ledgerOf = (folder: string) => readLedger(readFolder(folder)).lines;
  const head = ledgerOf(own).at(-1)?.chain ?? '';

  it('proves a head that someone kept, and refuses one that leads nowhere', async () => {
    const proven = await runCommand('verify', ['--head', head.slice(0, 12)], { data: own });
    expect([proven.code, proven.out]).toEqual([
      0,
      expect.stringMatching(
        /^Còn nguyên đến 2018-1 .+: 1 ấn bản, \d+ tệp; không có gì mới hơn\.\n$/,
      ),
    ]);
    const other = await runCommand('verify', ['--head', 'f'.repeat(64)], { data: own });
    expect([other.code, other.err]).toEqual([1, expect.stringContaining('Không dòng nào của sổ')]);
    const none = await runCommand('verify', ['--head', '2018-1'], { data: own });
    expect([none.code, none.err]).toEqual([
      1,
      expect.stringContaining('không phải là một đầu chuỗi'),
    ]);
  });

  /** What a host serves of the editions of a data folder. */
  function serveEditions(folder: string): Promise<string> {
    cpSync(join(folder, 'editions'), join(copy(), 'an-ban'), { recursive: true });
    cpSync(join(folder, 'editions.csv'), join(copy(), 'an-ban/editions.csv'));
    return served();
  }
  const against = async (address: string) =>
    runCommand('verify', ['--against', address], { data: own });

  it('finds the editions of a served copy the same', async () => {
    const { code, out } = await against(await serveEditions(own));
    expect([code, out]).toEqual([0, expect.stringContaining('Giống hệt: mọi ấn bản đến 2018-1')]);
  });

  it('names a file of an edition that the copy has otherwise', async () => {
    const address = await serveEditions(own);
    const file = join(copy(), 'an-ban/2018-1/scores.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace('71.5', '75.1'));
    const { code, err } = await against(address);
    expect([code, err]).toEqual([1, expect.stringContaining('khác: an-ban/2018-1/scores.csv')]);
  });

  it('says from which line on two ledgers part', async () => {
    const other = copyOf(own);
    stops.push(other.remove);
    const anew = ledgerOf(own).map((line) => nextLine([], { ...line, reason: 'Lý do khác.' }));
    writeFileSync(join(other.folder, 'editions.csv'), ledgerText(anew));
    const { code, err } = await against(await serveEditions(other.folder));
    expect([code, err]).toEqual([1, expect.stringContaining('khác nhau từ dòng 1')]);
  });

  it('says so where there is no ledger', async () => {
    const { code, err } = await against(await served());
    expect([code, err]).toEqual([1, expect.stringContaining('Không đọc được sổ ấn bản')]);
  });
});
