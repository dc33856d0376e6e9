import { parseArgs } from 'node:util';
import { readDataset } from '../data/dataset.ts';
import { readFolder } from '../data/folder.ts';
import { roots } from '../roots.ts';
import { closing, report } from './report.ts';

/** npm run check [-- --lang en]: every fault of data/ at once, in one or two seconds. */
const { values } = parseArgs({ options: { lang: { type: 'string', default: 'vi' } } });
const language = values.lang === 'en' ? 'en' : 'vi';
const reading = readDataset(readFolder(roots.data));

if (reading.ok) {
  const figures = reading.dataset.figures.size;
  const years = reading.dataset.years.length;
  console.log(
    language === 'vi'
      ? `Không có lỗi: ${String(figures)} số liệu của ${String(years)} năm.`
      : `No problems: ${String(figures)} figures of ${String(years)} years.`,
  );
} else {
  console.error(report(reading.issues, language));
  console.error(`\n${closing(reading.issues, language)}`);
  process.exitCode = 1;
}
