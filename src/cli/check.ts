import { parseArgs } from 'node:util';
import { readDataset } from '../data/dataset.ts';
import { readFolder } from '../data/folder.ts';
import { roots } from '../roots.ts';
import { closing, report, unfilledLines } from './report.ts';

/** npm run check [-- --lang en]: every fault of data/ at once, in one or two seconds. */
const { values } = parseArgs({ options: { lang: { type: 'string', default: 'vi' } } });

if (values.lang === 'vi' || values.lang === 'en') check(values.lang);
else {
  console.error(`--lang ${values.lang}: chỉ có vi hoặc en · only vi or en.`);
  process.exitCode = 2;
}

function check(language: 'vi' | 'en'): void {
  const reading = readDataset(readFolder(roots.data));
  if (!reading.ok) {
    console.error(report(reading.issues, language));
    console.error(`\n${closing(reading.issues, language)}`);
    process.exitCode = 1;
    return;
  }
  for (const line of unfilledLines(reading.dataset, language)) console.log(line);
  const figures = reading.dataset.figures.size;
  const years = reading.dataset.years.length;
  console.log(
    language === 'vi'
      ? `Không có lỗi: ${figures} số liệu của ${years} năm.`
      : `No problems: ${figures} figures of ${years} years.`,
  );
}
