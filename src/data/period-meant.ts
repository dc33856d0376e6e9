import { fold } from './fold.ts';
import { parsePeriod } from './period.ts';

const QUARTERS = ['i', 'ii', 'iii', 'iv'];
const YEAR = String.raw`(?:nam-)?(\d{4})`;
const QUARTER = String.raw`(i{1,3}|iv|[1-4])`;

/** Ways to write a period outside of this project, of the folded cell, and what is meant by them. */
const WAYS: readonly [RegExp, (...parts: string[]) => string][] = [
  [/^(?:ca-)?nam-(\d{4})$/, (year) => year],
  // Q1/2019, quý I năm 2019, I/2019
  [new RegExp(`^(?:quy-?|q-?)?${QUARTER}-${YEAR}$`), (one, year) => quarter(year, one)],
  [/^(\d{4})-?(?:quy-?|q-?)(i{1,3}|iv|[1-4])$/, (year, one) => quarter(year, one)],
  [/^h([12])-(\d{4})$/, (half, year) => `${year}-H${half}`],
  [/^(\d{4})-?h([12])$/, (year, half) => `${year}-H${half}`],
  // 6 tháng cuối năm 2019
  [new RegExp(`^6-?(?:thang|t)-cuoi-${YEAR}$`), (year) => `${year}-H2`],
  // 6T/2019, 9 tháng đầu năm 2019
  [
    new RegExp(String.raw`^0?(\d{1,2})-?(?:thang|t)(?:-dau)?-?${YEAR}$`),
    (count, year) => named(`${year}-01/${year}-${two(count)}`),
  ],
  // T6/2019, tháng 6 năm 2019, 6/2019
  [
    new RegExp(String.raw`^(?:thang-?|t-?)?(\d{1,2})-${YEAR}$`),
    (month, year) => `${year}-${two(month)}`,
  ],
  [/^(\d{4})-(?:thang-?|t-?)?(\d{1,2})$/, (year, month) => `${year}-${two(month)}`],
  // 2019-1/2019-6
  [
    /^(\d{4})-(\d{1,2})-(\d{4})-(\d{1,2})$/,
    (year, month, last, end) => named(`${year}-${two(month)}/${last}-${two(end)}`),
  ],
  // tính đến hết ngày 31/12/2019, @31/12/2019
  [
    /^(?:(?:tinh-)?(?:den|toi)-(?:het-)?(?:ngay-)?)?(\d{1,2})-(\d{1,2})-(\d{4})$/,
    (day, month, year) => `@${year}-${two(month)}-${two(day)}`,
  ],
];

/** "quý I/2019", "6T/2019": the period as it is written here; null where it is not known which one is meant. */
export function periodMeant(cell: string): string | null {
  const text = fold(cell);
  for (const [form, write] of WAYS) {
    const match = form.exec(text);
    const meant = match && write(...match.slice(1));
    if (meant) return parsePeriod(meant).ok ? meant : null;
  }
  return null;
}

function quarter(year = '', one = ''): string {
  const at = QUARTERS.indexOf(one);
  return `${year}-Q${at === -1 ? one : at + 1}`;
}

/** The name of a stretch in the calendar, if it has one: the first six months are a half. */
function named(raw: string): string {
  const reading = parsePeriod(raw);
  return reading.ok && reading.period.kind !== 'range' ? reading.period.raw : raw;
}

function two(part = ''): string {
  return part.padStart(2, '0');
}
