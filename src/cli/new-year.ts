import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { blankYear } from '../data/blank-year.ts';
import { readDataset } from '../data/dataset.ts';
import { readFolder } from '../data/folder.ts';
import { parsePeriod } from '../data/period.ts';
import { yearGuide } from '../data/year-guide.ts';
import { roots } from '../roots.ts';
import { readArguments, yearArgument } from './arguments.ts';
import { begin } from './begin.ts';
import { closing, report } from './report/report.ts';
import { storySkeleton } from './write/story-skeleton.ts';
import { today } from './today.ts';
import { writeWhole } from './write/whole-file.ts';
import { complain, print } from './report/print.ts';

/** npm run new-year -- 2027: the folder of a year, ready to be filled in; all of it or nothing. */
const USAGE =
  'Cách dùng: npm run new-year -- 2027\nTạo data/2027/ với các bảng trống và khung bài viết của năm.';

begin(USAGE);
const year = yearArgument(readArguments({}), USAGE);
if (year !== null) {
  const refused = refusal(year) ?? makeYear(year);
  if (refused !== null) {
    complain(refused);
    process.exitCode = 1;
  }
}

function refusal(year: number): string | null {
  const next = Number(today(new Date()).slice(0, 4)) + 1;
  if (!parsePeriod(String(year)).ok || year > next) {
    return `${year} không phải là năm có thể có số liệu: viết một năm từ 1990 đến ${next}.`;
  }
  return existsSync(join(roots.data, String(year)))
    ? `data/${year}/ đã có. Điền tiếp vào đó; muốn làm lại từ đầu thì tự xóa thư mục ấy trước.`
    : null;
}

function makeYear(year: number): string | null {
  const files = readFolder(roots.data);
  const reading = readDataset(files);
  if (!reading.ok) return `${report(reading.issues, 'vi')}\n\n${closing(reading.issues, 'vi')}`;
  const made = [...blankYear(reading.dataset, year), yearGuide(year, files)];
  // Under a name that no reader looks at, then into place in one step.
  const beside = join(roots.data, `.${year}.tmp`);
  rmSync(beside, { recursive: true, force: true });
  for (const { name, text } of made) writeWhole(join(beside, name), text);
  const story = join(roots.content, 'vi', 'years', `${year}.mdx`);
  const told = existsSync(story);
  if (!told) writeWhole(story, storySkeleton(year));
  renameSync(beside, join(roots.data, String(year)));
  print(
    next(
      year,
      made.map(({ name }) => name),
      told,
    ),
  );
  return null;
}

function next(year: number, names: readonly string[], told: boolean): string {
  const story = told ? 'đã có, giữ nguyên' : 'khung bài viết';
  return [
    `Đã tạo data/${year}/: ${names.join(', ')}.`,
    `content/vi/years/${year}.mdx: ${story}.`,
    '',
    'Việc tiếp theo:',
    '  1. Ghi từng tài liệu đã đọc vào data/sources.csv.',
    `  2. Điền các bảng trong data/${year}/ (thí dụ ở README.md của thư mục), hoặc npm run import -- TỆP.xlsx`,
    '  3. Xóa bảng và dòng không dùng; npm run check nhắc những dòng chưa điền.',
    `  4. npm run preview-year -- ${year}, rồi npm run seal -- ${year} --reason "Công bố lần đầu."`,
  ].join('\n');
}
