import { fold } from '../../data/fold.ts';
import { parsePeriod } from '../../data/period.ts';
import { isPartOfYear, partOfYear } from '../cells/part-of-year.ts';
import { periodAlone, periodOnly } from '../cells/period-text.ts';
import type { Header, HeaderColumn } from '../layout/header.ts';
import { wordsAt, type Sheet } from '../workbook/cell.ts';

const HEADS = /^(?:(nam|quy|thang)|thoi-gian|thoi-diem)(?:-(?:bao-cao|so-lieu|thong-ke))?$/;

/** Whether a column headed "Năm", "Quý" or "Tháng" names the period of each row. */
export function namesPeriods(sheet: Sheet, one: HeaderColumn, body: number): boolean {
  if (!isHead(one)) return false;
  const cells = cellsOf(sheet, one, body).filter((words) => words !== '');
  return cells.filter((words) => isPeriod(words, one)).length * 2 > cells.length;
}

/** A column of years beside one of quarters or months: it is read with them. */
export function isYearBeside(sheet: Sheet, header: Header, one: HeaderColumn, body: number) {
  return (
    unitOf(one) === 'nam' &&
    namesPeriods(sheet, one, body) &&
    header.columns.some(
      (other) => ['quy', 'thang'].includes(unitOf(other)) && namesPeriods(sheet, other, body),
    )
  );
}

/** "6" under "Tháng" as "Tháng 6/2020", in the year that its row or the title names. */
export function withWholePeriods(
  sheet: Sheet,
  header: Header,
  index: number | undefined,
  title: readonly string[],
): Sheet {
  const own = header.columns.find((one) => one.index === index);
  if (!own || !['quy', 'thang'].includes(unitOf(own))) return sheet;
  const years = header.columns.find((one) => unitOf(one) === 'nam');
  const rows = sheet.rows.map((cells, row) => {
    if (row < header.top + header.depth) return cells;
    const said = years === undefined ? [] : [wordsAt(sheet, row, years.index)];
    const part = partOf(wordsAt(sheet, row, own.index), own);
    const period = isPartOfYear(part) ? partOfYear(part, years ? said : title) : periodOnly(part);
    return period === null ? cells : cells.with(own.index, { kind: 'text' as const, text: period });
  });
  return { ...sheet, rows };
}

function isHead({ path }: HeaderColumn): boolean {
  return path.length === 1 && HEADS.test(fold(path[0] ?? ''));
}

/** "nam", "quy", "thang"; "": it says none of them. */
function unitOf(one: HeaderColumn): string {
  return isHead(one) ? (HEADS.exec(fold(one.path[0] ?? ''))?.[1] ?? '') : '';
}

function cellsOf(sheet: Sheet, { index }: HeaderColumn, body: number): string[] {
  return sheet.rows.flatMap((_, row) => (row < body ? [] : [wordsAt(sheet, row, index)]));
}

function isPeriod(words: string, one: HeaderColumn): boolean {
  return (
    parsePeriod(words).ok ||
    periodAlone(words).sure !== null ||
    isPartOfYear(partOf(words, one)) ||
    periodOnly(partOf(words, one)) !== null
  );
}

/** "6", "T6" and "II" as a person reads them under "Tháng" and "Quý". */
function partOf(words: string, one: HeaderColumn): string {
  const unit = unitOf(one);
  const [, part] =
    (unit === 'thang'
      ? /^t?\.?\s*(0?[1-9]|1[0-2])$/i
      : unit === 'quy'
        ? /^q?\.?\s*((?:i{1,3}|iv|[1-4])(?:\s*[/-]\s*20\d\d)?)$/i
        : null
    )?.exec(words) ?? [];
  return part === undefined ? words : `${unit === 'thang' ? 'Tháng' : 'Quý'} ${part}`;
}
