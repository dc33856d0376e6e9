import { readCsv, writeCsv, type RawFile } from '../../src/data/csv/csv.ts';
import { readPublication } from '../../src/editions/publication.ts';
import { seal, type SealRequest } from '../../src/editions/seal.ts';
import { RENAMED_DISTRICT } from './districts.ts';
import { PROVINCE } from './unit.ts';
import { LAST_YEAR_OF_DISTRICTS, YEARS } from './years.ts';

/** The year that was published with slips. */
const CORRECTED_YEAR = LAST_YEAR_OF_DISTRICTS;

/** What its first edition said otherwise, and why it was corrected. */
const CORRECTED = [
  {
    table: 'scores',
    unit: RENAMED_DISTRICT,
    column: 'score',
    was: '61.07',
    why: 'Chép nhầm điểm của đơn vị đứng ngay trên trong bảng của nguồn.',
  },
  {
    table: 'cases',
    unit: RENAMED_DISTRICT,
    column: 'cancelled',
    was: '',
    why: 'Bổ sung từ cùng một báo cáo.',
  },
  {
    table: 'tasks',
    unit: PROVINCE,
    column: 'done',
    was: '12',
    why: 'Nguồn đã sửa con số này trong bản đăng lại.',
  },
] as const;

/** The files of data/ with every year sealed, one of them twice: published with slips, then corrected. */
export function withEditions(files: readonly RawFile[]): RawFile[] {
  const year = String(CORRECTED_YEAR);
  const slipped = CORRECTED.reduce(
    (all, slip) =>
      all.map((file) => (file.file === `${year}/${slip.table}.csv` ? withCell(file, slip) : file)),
    [...files],
  );
  const published = YEARS.filter((year) => year <= CORRECTED_YEAR).reduce(firstSealed, slipped);
  const correct = new Map(files.map((file) => [file.file, file]));
  const mended = published.map((file) => correct.get(file.file) ?? file);
  const corrected = sealed(mended, {
    year: CORRECTED_YEAR,
    date: `${String(CORRECTED_YEAR + 1)}-06-03`,
    reason: 'Soát lại theo phản ánh của người đọc.',
    reasons: reasons(mended),
  });
  return YEARS.filter((year) => year > CORRECTED_YEAR).reduce(firstSealed, corrected);
}

function firstSealed(files: readonly RawFile[], year: number): RawFile[] {
  return sealed(files, {
    year,
    date: `${String(year + 1)}-02-15`,
    reason: 'Công bố lần đầu.',
    reasons: new Map(),
  });
}

/** The reason of each slip, by the id of the value that the open year shows to have changed. */
function reasons(files: readonly RawFile[]): Map<string, string> {
  const reading = readPublication(files);
  const changes = reading.ok
    ? reading.publication.open
        .filter(({ year }) => year === CORRECTED_YEAR)
        .flatMap(({ changes }) => changes)
    : [];
  return new Map(
    changes.flatMap(({ id, table, column, key }) => {
      const slip = CORRECTED.find(
        (known) => known.table === table && known.column === column && known.unit === key['unit'],
      );
      return slip ? [[id, slip.why] as const] : [];
    }),
  );
}

/** The first row of the unit, with another value in one of its cells. */
function withCell(
  { file, bytes }: RawFile,
  { unit, column, was }: (typeof CORRECTED)[number],
): RawFile {
  const csv = readCsv({ file, bytes });
  if (!csv.ok) throw new Error(`cannot read ${file}`);
  const { header, rows } = csv.table;
  const at = header.indexOf(column);
  const row = rows.find(({ cells }) => cells[0] === unit && cells[at] !== '');
  if (!row) throw new Error(`${file} has no ${column} of ${unit}`);
  row.cells[at] = was;
  const text = writeCsv(
    header,
    rows.map(({ cells }) => cells),
  );
  return { file, bytes: new TextEncoder().encode(text) };
}

function sealed(files: readonly RawFile[], request: SealRequest): RawFile[] {
  const reading = readPublication(files);
  if (!reading.ok) throw new Error(reading.issues.map(({ fault }) => fault.code).join(', '));
  const sealing = seal(reading.publication, files, request);
  if (sealing.kind !== 'sealed') throw new Error(`${String(request.year)}: ${sealing.kind}`);
  const ledger = { file: 'editions.csv', bytes: new TextEncoder().encode(sealing.ledger) };
  const others = files.filter(({ file }) => file !== ledger.file);
  return [...others, ...sealing.files, ledger];
}
