import { isPartOfYear, partOfYear } from '../cells/part-of-year.ts';
import { periodOnly, periodsIn } from '../cells/period-text.ts';
import type { NameReader } from '../cells/unit-names.ts';
import type { Agrees } from '../columns/assign.ts';
import { isNeutral } from '../columns/header-words.ts';
import type { Desk } from '../desk.ts';
import type { Sheet } from '../workbook/cell.ts';
import type { Block } from './blocks.ts';
import type { Header } from './header.ts';
import { distinct, readTitle, type Guess, type Title } from './title.ts';

/** A heading inside the table says its period better than the title of all. */
export function titleOf({ found, period }: Block, unitEver: NameReader): Title {
  const above = readTitle(found.sheet, found.header.top, unitEver);
  const named = above.periods.some(({ stated }) => stated) ? [] : inName(found.sheet, above.lines);
  const title = {
    ...above,
    periods: distinct([...named, ...above.periods, ...periodsOver(found.header)]),
  };
  if (period === null) return title;
  const others = title.periods.filter(({ value }) => value !== period);
  return { ...title, periods: [{ value: period, stated: false }, ...others.map(unstated)] };
}

/** What the sheet is called by: "Quý II", "2020". */
function inName({ name }: Sheet, title: readonly string[]): Guess[] {
  const part = isPartOfYear(name) ? partOfYear(name, title) : null;
  const periods = part === null ? periodsIn(/^20\d\d$/.test(name) ? `năm ${name}` : name) : [part];
  return periods.map((value) => ({ value, stated: false }));
}

/** Periods that groups of columns are named by. */
function periodsOver({ columns }: Header): Guess[] {
  const words = new Set(columns.flatMap(({ path }) => path));
  return [...words].flatMap(periodsIn).map((value) => ({ value, stated: false }));
}

/** "Kết quả năm 2020", "Thực hiện năm 2020"; a plan and an estimate are something else. */
function isIdleBeside(words: string): boolean {
  return (
    isNeutral(words) ||
    /^(?:(?:trong|ky-bao-cao|ky|thuc-hien|so-lieu|ket-qua)(?:-|$))+$/.test(words)
  );
}

function unstated({ value }: Title['periods'][number]) {
  return { value, stated: false };
}

/** Words over a column that only repeat the period of the whole table. */
export function agreesWith({ lines, periods }: Title, desk: Desk): Agrees {
  const stated = periods.filter((one) => one.stated);
  const [only] = stated.length > 0 ? stated : periods;
  const alone = stated.length === 1 || (stated.length === 0 && periods.length === 1);
  const whole = desk.given('period') ?? (alone ? (only?.value ?? null) : null);
  return (words) => {
    const said = words.replaceAll('-', ' ');
    const named = isPartOfYear(said) ? partOfYear(said, lines) : periodOnly(said, isIdleBeside);
    return named !== null && named === whole;
  };
}
