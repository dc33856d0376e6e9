import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { blankYear } from '../data/blank-year.ts';
import { readDataset } from '../data/dataset.ts';
import { readFolder } from '../data/folder.ts';
import { parsePeriod } from '../data/period.ts';
import { LANGUAGES } from '../data/text.ts';
import { yearGuide } from '../data/year-guide.ts';
import { roots } from '../roots.ts';
import { readArguments, yearArgument } from './arguments.ts';
import { begin } from './begin.ts';
import { closing, report } from './report/report.ts';
import { storySkeletons } from './write/story-skeleton.ts';
import { today } from './today.ts';
import { dataLock, hold } from './write/one-at-a-time.ts';
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
  if (!hold(dataLock(roots.data))) {
    return 'Một lệnh khác (niêm phong, nhập hoặc lập năm mới) đang ghi vào thư mục số liệu này. Đợi lệnh ấy xong rồi chạy lại. Chưa làm gì.';
  }
  const files = readFolder(roots.data);
  const reading = readDataset(files);
  if (!reading.ok) return `${report(reading.issues, 'vi')}\n\n${closing(reading.issues, 'vi')}`;
  const made = [...blankYear(reading.dataset, year), yearGuide(year, files)];
  // Under a name that no reader looks at, then into place in one step.
  const beside = join(roots.data, `.${year}.tmp`);
  rmSync(beside, { recursive: true, force: true });
  const stories = LANGUAGES.map((language) => {
    const name = join(language, 'years', `${year}.mdx`);
    const path = join(roots.content, name);
    return { name, path, text: storySkeletons(year)[language], told: existsSync(path) };
  });
  try {
    for (const { name, text } of made) writeWhole(join(beside, name), text);
    for (const { path, text, told } of stories) if (!told) writeWhole(path, text);
    renameSync(beside, join(roots.data, String(year)));
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    for (const { path, told } of stories) if (!told) rmSync(path, { force: true });
    throw error;
  }
  print(
    next(
      year,
      made.map(({ name }) => name),
      stories,
    ),
  );
  return null;
}

function next(
  year: number,
  names: readonly string[],
  stories: readonly { name: string; told: boolean }[],
): string {
  return [
    `Đã tạo data/${year}/: ${names.join(', ')}.`,
    ...stories.map(
      ({ name, told }) =>
        `content/${name.replaceAll('\\', '/')}: ${told ? 'đã có, giữ nguyên' : 'khung bài viết'}.`,
    ),
    '',
    'Việc tiếp theo:',
    '  1. Ghi từng tài liệu đã đọc vào data/sources.csv.',
    `  2. Điền các bảng trong data/${year}/ (thí dụ ở README.md của thư mục), hoặc npm run import -- TỆP.xlsx`,
    '  3. Xóa bảng và dòng không dùng; npm run check nhắc những dòng chưa điền.',
    `  4. npm run preview-year -- ${year}, rồi npm run seal -- ${year} --reason "Công bố lần đầu."`,
  ].join('\n');
}
