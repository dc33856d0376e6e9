import { contactsOf, isSample, siteSetting } from '../data/settings.ts';
import { build } from 'astro';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { RawFile } from '../data/csv/csv.ts';
import { readContent, readRecord } from '../data/folder.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Issue } from '../data/issue.ts';
import type { Address } from '../editions/address-book.ts';
import { sha256 } from '../editions/checksum.ts';
import { readPublication, unsealed } from '../editions/publication.ts';
import { keptFrom, type Kept } from '../kept/kept.ts';
import { cacheOf, roots } from '../roots.ts';
import { baseOf } from '../site/addresses.ts';
import { checkAddresses } from './addresses-of.ts';
import { begin } from './begin.ts';
import { builtFiles, checksumList, CHECKSUMS } from './checksums.ts';
import { failureWords } from './failure.ts';
import { hostFiles } from './host-files.ts';
import { lostIn } from './lost.ts';
import { proseOf } from './prose-of.ts';
import { closing, report, unfilledLines } from './report/report.ts';
import { complain, print } from './report/print.ts';
import { compressCopies, MADE_WITH } from './write/compress.ts';
import { hold, holdBuilding, siteLock } from './write/one-at-a-time.ts';
import { twinTools, writeTwins } from './write/markdown-twins.ts';
import { moveFolder } from './write/move-folder.ts';
import { besides, putBack, putInPlace } from './write/put-in-place.ts';
import { sitePlace } from './write/site-place.ts';
import { writeWhole } from './write/whole-file.ts';
import { unservedIn } from './unserved.ts';

/**
 * npm run build: checks the data and that each year is as it was sealed, builds
 * beside the old site and only then takes its place, so that a build that fails
 * or is interrupted leaves the published one as it was.
 */
const USAGE =
  'Cách dùng: npm run build\nKiểm tra data/ và content/, rồi dựng cả trang vào dist/. Có lỗi thì trang cũ vẫn nguyên.';
/** What is wrong with a site that was made, in words. */
class Refusal extends Error {}

begin(USAGE);
const [, , unasked] = process.argv;
if (unasked !== undefined) {
  complain(`Không hiểu "${unasked}": lệnh này không có tùy chọn nào.\n${USAGE}`);
  process.exit(2);
}
const started = performance.now();
const place = sitePlace(roots.out, [roots.data, roots.content, process.cwd()]);
if (!place.ok) stop(place.said);
const published = place.folder;
const { next } = besides(published);
/** Where Astro builds, beside the code. */
const desk = join(cacheOf(roots.data), 'site');
if (!hold(siteLock(place.folder))) {
  stop(
    `Một lệnh dựng khác đang dựng vào ${relative('.', roots.out)}/. Đợi lệnh ấy xong rồi chạy lại. Chưa làm gì.`,
  );
}
putBack(place.folder);
const files = readRecord(roots);
const words = readContent(roots.content);
const sound = checked();
try {
  const isAlone = holdBuilding(() => {
    print('Một lệnh dựng khác đang chạy trong thư mục mã nguồn này: đợi lệnh ấy xong…');
  });
  if (!isAlone) stop('Đợi đã quá lâu. Chưa làm gì.');
  print('Đang dựng các trang…');
  const pages = await make(next);
  const isSame =
    sameFiles(files, readRecord(roots)) && sameFiles(words, readContent(roots.content));
  if (!isSame)
    throw new Refusal('Số liệu hoặc bài viết đã đổi trong khi dựng. Chạy lại npm run build.');
  putInPlace(place.folder);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  print(`Xong: ${String(pages)} trang trong ${seconds} giây.`);
} catch (error) {
  for (const one of [desk, next]) rmSync(one, { recursive: true, force: true });
  complain(error instanceof Refusal ? error.message : failureWords(error));
  stop('\nKhông dựng được. Trang đã dựng trước đây vẫn nguyên.');
}

/** What the data say of the site that is made of them. */
interface Sound {
  facts: Pick<Dataset, 'site' | 'moves'>;
  recorded: readonly Address[];
  served: readonly Address[];
}

/** Stops at whatever is wrong, and says what is to be known. The dataset itself is let go: of a whole country it fills the memory. */
function checked(): Sound {
  const reading = readPublication(files);
  if (!reading.ok) refuse(reading.issues);
  const { publication } = reading;
  const { dataset } = publication;
  const locked = unsealed(publication);
  const { issues: prose } = proseOf(reading);
  if (locked.length + prose.length > 0) refuse([...locked, ...prose]);
  const addresses = checkAddresses(publication, files);
  if (addresses.issues.length > 0) refuse(addresses.issues);
  if (isSample(dataset) && `${roots.out}/`.startsWith(`${resolve('dist')}/`)) {
    stop('Đây là dữ liệu mẫu (site.csv: sample = yes): không bao giờ dựng vào dist/.');
  }
  for (const line of unfilledLines(dataset, 'vi')) print(line);
  print(
    `Số liệu: ${String(dataset.figures.size)} số liệu của ${String(dataset.years.length)} năm, không có lỗi.`,
  );
  if (publication.recorded.length === 0) {
    print('Sổ địa chỉ chưa bắt đầu: npm run seal -- --addresses --reason "…" (xem HUONG-DAN.md).');
  }
  const { hostname } = new URL(siteSetting(dataset, 'address'));
  if (!isSample(dataset) && hostname.endsWith('.example')) {
    print(
      `CHÚ Ý: địa chỉ trong site.csv là chỗ giữ (${hostname}): liên kết đầy đủ, mã QR, nguồn tin và sơ đồ trang đều mang địa chỉ ấy. Ghi địa chỉ thật vào dòng address rồi dựng lại trước khi đưa lên mạng.`,
    );
  }
  if (contactsOf(dataset).length === 0) {
    print('Chưa có contact_email hay issues_address trong site.csv: không có security.txt.');
  }
  const { site, moves } = dataset;
  return { facts: { site, moves }, recorded: publication.recorded, served: addresses.served };
}

/** Makes the whole site in a folder; gives back how many pages it has. */
async function make(folder: string): Promise<number> {
  // Whatever else this is for where it is built, as in tests: what readers get is the same.
  process.env['NODE_ENV'] = 'production';
  rmSync(desk, { recursive: true, force: true });
  await build({ outDir: desk, logLevel: 'error' });
  moveFolder(desk, folder);
  const pages = globSync('**/*.html', { cwd: folder }).sort();
  const { facts, recorded, served } = sound;
  const address = siteSetting(facts, 'address');
  const { origin } = new URL(address);
  writeTwins(folder, pages, origin, keptOf('twins', folder, twinTools(origin)));
  const forHosts = hostFiles(facts, recorded, served, pages);
  for (const [file, text] of Object.entries(forHosts)) writeWhole(join(folder, file), text);
  const built = builtFiles(folder);
  writeWhole(join(folder, CHECKSUMS), checksumList(built));
  const lost = [
    ...lostIn(folder, roots.content, baseOf(address)),
    ...unservedIn(folder, served, recorded),
  ];
  if (lost.length > 0) {
    throw new Refusal(
      `${lost.map((file) => `  ${file}`).join('\n')}\n\nCác tệp trên không có trong trang vừa dựng, nên trang ấy đã bị bỏ. Chạy lại npm run build; vẫn vậy thì xóa node_modules/.astro rồi chạy lại.`,
    );
  }
  if (roots.withCopies) {
    print('Đang nén các tệp chữ…');
    const list = { file: CHECKSUMS, sha256: sha256(readFileSync(join(folder, CHECKSUMS))) };
    await compressCopies(folder, [list, ...built], keptOf('copies', folder, MADE_WITH));
  }
  return pages.length;
}

/** What the published site has of what was made with these tools. */
function keptOf(what: string, folder: string, tools: string): Kept {
  const notes = join(cacheOf(roots.data), `${what}.json`);
  return keptFrom({ before: published, after: folder, notes }, tools);
}

function sameFiles(before: readonly RawFile[], after: readonly RawFile[]): boolean {
  return (
    before.length === after.length &&
    before.every(
      ({ file, bytes }, at) =>
        after[at]?.file === file && Buffer.compare(bytes, after[at].bytes) === 0,
    )
  );
}

function stop(said: string): never {
  complain(said);
  process.exit(1);
}

function refuse(issues: readonly Issue[]): never {
  complain(report(issues, 'vi'));
  complain(`\n${closing(issues, 'vi')}`);
  process.exit(1);
}
