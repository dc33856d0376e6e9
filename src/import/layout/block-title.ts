import { fold } from '../../data/fold.ts';
import { isPartOfYear, partOfYear } from '../cells/part-of-year.ts';
import { periodAlone, periodOnly, periodsIn } from '../cells/period-text.ts';
import type { NameReader } from '../cells/unit-names.ts';
import { isNeutral } from '../columns/header-words.ts';
import type { PeriodOver } from '../columns/undated.ts';
import type { Desk } from '../desk.ts';
import type { Sheet } from '../workbook/cell.ts';
import type { Block } from './blocks.ts';
import { isYear } from './dated-name.ts';
import type { Header } from './header.ts';
import { distinct, readTitle, type BlockTitle, type Guess, type Title } from './title.ts';

/** A heading inside the table says its period better than the title of all. */
export function titleOf({ found, period }: Block, unitEver: NameReader, desk: Desk): BlockTitle {
  const { sheet, header } = found;
  const read = readTitle(sheet, header.top, unitEver);
  const called = unitEver(sheet.name);
  const byName = called.kind === 'one' ? [guessed(called.id)] : [];
  const above = { ...read, units: distinct([...read.units, ...byName]) };
  const cumulative = saysCumulative(header)
    ? []
    : [...above.lines, sheet.name].filter(isCumulative);
  const title = cumulative.length > 0 ? { ...above, periods: above.periods.map(unstated) } : above;
  const named = title.periods.some(({ stated }) => stated)
    ? []
    : periodsInName(sheet, above.lines).map(guessed);
  const over = periodsOver(header).map(guessed);
  const periods = distinct([...named, ...title.periods, ...over]);
  const since = cumulative.flatMap(periodsIn);
  if (period === null) {
    const year = /^20\d\d/.exec(desk.given('period') ?? '')?.[0];
    return {
      ...title,
      periods: [
        ...periods.filter(({ value }) => since.includes(value)),
        ...periods.filter(({ value }) => !since.includes(value)),
      ],
      places: [
        periodsInName(sheet, above.lines, year),
        [...title.periods, ...over].map(({ value }) => value),
      ],
      cumulative,
    };
  }
  const others = periods.filter(({ value }) => value !== period);
  return {
    ...title,
    periods: [guessed(period), ...others.map(unstated)],
    places: [[period]],
    cumulative,
  };
}

/** What the sheet is called by: "Quý II", "T6", "2020"; `year` where neither it nor the title names one. */
function periodsInName({ name }: Sheet, title: readonly string[], year?: string): string[] {
  const alone = periodAlone(name).sure;
  if (alone !== null) return [alone];
  const month = /^t[ .-]?(\d{1,2})$/i.exec(name.trim())?.[1];
  const words = month === undefined ? name : `Tháng ${month}`;
  if (!isPartOfYear(words)) return periodsIn(/^20\d\d$/.test(name) ? `năm ${name}` : name);
  const part = partOfYear(words, title) ?? (year === undefined ? null : partOfYear(words, [year]));
  return part === null ? [] : [part];
}

const CUMULATIVE = /(?:^|-)(?:luy-ke|cong-don|tu-dau-nam)(?:-|$)/;

function isCumulative(words: string): boolean {
  return CUMULATIVE.test(fold(words));
}

function saysCumulative({ columns }: Header): boolean {
  return columns.some(({ path }) => path.some(isCumulative));
}

/** Periods that groups of columns are named by. */
function periodsOver({ columns }: Header): string[] {
  const levels = new Set(columns.flatMap(({ path }) => path));
  return [...levels].filter((words) => !COMPARED.test(fold(words))).flatMap(periodsIn);
}

/** "Tăng, giảm so với năm 2019" is of another year. */
const COMPARED = /so-(?:voi|cung)|cung-ky|tang-giam/;

/** "Kết quả năm 2020", "Thực hiện năm 2020"; a plan and an estimate are something else. */
function isIdleBeside(words: string): boolean {
  return (
    isNeutral(words) ||
    /^(?:(?:trong|ky-bao-cao|ky|thuc-hien|so-lieu|ket-qua)(?:-|$))+$/.test(words)
  );
}

function unstated({ value }: Guess): Guess {
  return guessed(value);
}

function guessed(value: string): Guess {
  return { value, stated: false };
}

/** What words over a column say of the period, beside that of the whole table. */
export function periodOverOf({ lines, periods }: Title, desk: Desk): PeriodOver {
  const stated = periods.filter((one) => one.stated);
  const [only] = stated.length > 0 ? stated : periods;
  const alone = stated.length === 1 || (stated.length === 0 && periods.length === 1);
  const whole = desk.given('period') ?? (alone ? (only?.value ?? null) : null);
  const dated = lines.some((line) => /20\d\d/.test(line)) ? lines : [whole?.slice(0, 4) ?? ''];
  return (words) => {
    const said = words.replaceAll('-', ' ');
    const named = isYear(said)
      ? said
      : isPartOfYear(said)
        ? partOfYear(said, dated)
        : periodOnly(said, isIdleBeside);
    if (named === null || whole === null) return null;
    if (named === whole) return 'same';
    return isYear(named) && isYear(whole) && Number(named) === Number(whole) - 1 ? 'before' : null;
  };
}
