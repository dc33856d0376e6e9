import { isSample, siteSetting } from '../data/settings.ts';
import { build } from 'astro';
import { existsSync, globSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { readRecord } from '../data/folder.ts';
import type { Issue } from '../data/issue.ts';
import { readPublication, unsealed } from '../editions/publication.ts';
import { roots } from '../roots.ts';
import { baseOf } from '../site/addresses.ts';
import { begin } from './begin.ts';
import { failureWords } from './failure.ts';
import { lostIn } from './lost.ts';
import { proseOf } from './prose-of.ts';
import { closing, report, unfilledLines } from './report/report.ts';
import { complain, print } from './report/print.ts';

/**
 * npm run build: checks the data and that each year is as it was sealed, builds
 * beside the old site and only then takes its place, so that a build that fails
 * or is interrupted leaves the published one as it was.
 */
const USAGE =
  'Cách dùng: npm run build\nKiểm tra data/ và content/, rồi dựng cả trang vào dist/. Có lỗi thì trang cũ vẫn nguyên.';
begin(USAGE);
if (process.argv.length > 2) {
  complain(USAGE);
  process.exit(2);
}
const next = `${roots.out}.next`;
const old = `${roots.out}.old`;
const started = performance.now();
// Stopped between the two steps at the end, the published site stands aside.
if (!existsSync(roots.out) && existsSync(old)) renameSync(old, roots.out);

const reading = readPublication(readRecord(roots));
if (!reading.ok) refuse(reading.issues);
const { publication } = reading;
const { dataset } = publication;
const locked = unsealed(publication);
const { issues: prose } = proseOf(reading);
if (locked.length + prose.length > 0) refuse([...locked, ...prose]);
if (isSample(dataset) && `${roots.out}/`.startsWith(`${resolve('dist')}/`)) {
  complain('Đây là dữ liệu mẫu (site.csv: sample = yes): không bao giờ dựng vào dist/.');
  process.exit(1);
}
for (const line of unfilledLines(dataset, 'vi')) print(line);
print(
  `Số liệu: ${String(dataset.figures.size)} số liệu của ${String(dataset.years.length)} năm, không có lỗi.`,
);
print('Đang dựng các trang…');
rmSync(next, { recursive: true, force: true });
try {
  await build({ outDir: next, logLevel: 'error' });
} catch (error) {
  rmSync(next, { recursive: true, force: true });
  complain(failureWords(error));
  complain('\nKhông dựng được. Trang đã dựng trước đây vẫn nguyên.');
  process.exit(1);
}
const lost = lostIn(next, roots.content, baseOf(siteSetting(dataset, 'address')));
if (lost.length > 0) {
  rmSync(next, { recursive: true, force: true });
  complain(lost.map((file) => `  ${file}`).join('\n'));
  complain(
    '\nCác tệp trên không có trong trang vừa dựng, nên trang ấy đã bị bỏ. Chạy lại npm run build; vẫn vậy thì xóa node_modules/.astro rồi chạy lại. Trang đã dựng trước đây vẫn nguyên.',
  );
  process.exit(1);
}
rmSync(old, { recursive: true, force: true });
if (existsSync(roots.out)) renameSync(roots.out, old);
renameSync(next, roots.out);
rmSync(old, { recursive: true, force: true });
const pages = globSync('**/*.html', { cwd: roots.out }).length;
const seconds = ((performance.now() - started) / 1000).toFixed(0);
print(`Xong: ${String(pages)} trang trong ${seconds} giây.`);

function refuse(issues: readonly Issue[]): never {
  complain(report(issues, 'vi'));
  complain(`\n${closing(issues, 'vi')}`);
  process.exit(1);
}
