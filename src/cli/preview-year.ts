import { readRecord } from '../data/folder.ts';
import { preview } from '../editions/preview.ts';
import { readPublication } from '../editions/publication.ts';
import { siteOf } from '../site/site.ts';
import { roots } from '../roots.ts';
import { readArguments, yearArgument } from './arguments.ts';
import { begin } from './begin.ts';
import { previewClosing, previewReport } from './report/preview.ts';
import { closing, report } from './report/report.ts';
import { complain, print } from './report/print.ts';

/** npm run preview-year -- 2026: what readers will see change if the year is published as it stands. */
const USAGE = 'Cách dùng: npm run preview-year -- 2026';

begin(`${USAGE}\nLiệt kê điều người đọc sẽ thấy đổi nếu công bố năm ấy. Chưa ghi gì.`);
const year = yearArgument(readArguments({}), USAGE);
if (year !== null) show(year);

function show(year: number): void {
  const files = readRecord(roots);
  const reading = readPublication(files);
  if (!reading.ok) {
    complain(report(reading.issues, 'vi'));
    complain(`\n${closing(reading.issues, 'vi')}`);
    process.exitCode = 1;
    return;
  }
  const { publication } = reading;
  const seen = preview(publication, files, year);
  if (!seen) {
    complain(
      'Không đọc lại được các ấn bản cũ với danh mục đơn vị và nguồn hiện nay: có mã đã bị xóa hoặc đổi.',
    );
    process.exitCode = 1;
    return;
  }
  const edition = publication.editions.findLast((known) => known.year === year);
  const sites = {
    before: siteOf({ ...publication, dataset: seen.before }, 'vi'),
    after: siteOf({ ...publication, dataset: seen.after }, 'vi'),
  };
  print(
    edition
      ? `Năm ${String(year)}, so với ấn bản ${edition.id} (${edition.date}):\n`
      : `Năm ${String(year)}, chưa có ấn bản nào:\n`,
  );
  print(`${previewReport(seen, sites, year)}\n`);
  print(previewClosing(seen));
}
