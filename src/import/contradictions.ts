import { parsePeriod, type Period } from '../data/period.ts';
import type { Desk } from './desk.ts';
import { periodsIn } from './cells/period-text.ts';
import type { BlockTitle } from './layout/title.ts';

/** An answer that the workbook speaks against, in the very words of its title: asked once more. */
export function settleContradictions({ places, cumulative, units }: BlockTitle, desk: Desk): void {
  const period = desk.given('period');
  const own = daysOf(period ?? '');
  if (period !== null && own !== null) {
    const against = places
      .map((said) => said.filter((one) => daysOf(one) !== null))
      .find((said) => said.length > 0 && !said.some((one) => goesWith(one, period)));
    if (against) ask('period', period, against[0] ?? '', desk);
    const words = cumulative.find(
      (line) => !own.from.endsWith('-01-01') && !isSpanOf(line, period),
    );
    if (words !== undefined) askSince(words, period, desk);
  }
  const unit = desk.given('unit');
  const stated = units.filter((one) => one.stated);
  if (unit !== null && stated.length > 0 && stated.every(({ value }) => value !== unit))
    ask('unit', unit, stated[0]?.value ?? '', desk);
}

function ask(column: 'period' | 'unit', answer: string, said: string, desk: Desk): void {
  desk.settle({
    id: `${column}-differs`,
    about: { kind: 'differs', column, answer, said },
    choices: [KEPT],
  });
}

/** The name of a year may stand over a part of it, and a day over any period it is in; else they are the same. */
function goesWith(said: string, period: string): boolean {
  if (said === period) return true;
  if (![said, period].some((one) => one.startsWith('@')) && !/^20\d\d$/.test(said)) return false;
  const [a, b] = [daysOf(said), daysOf(period)];
  return a !== null && b !== null && a.from <= b.to && b.from <= a.to;
}

/** A year of reports may begin in December. */
function isSpanOf(line: string, period: string): boolean {
  return period.includes('/') && periodsIn(line).includes(period);
}

function askSince(written: string, answer: string, desk: Desk): void {
  desk.settle({
    id: 'period-cumulative',
    about: { kind: 'cumulative', written, answer },
    choices: [KEPT],
  });
}

const KEPT = {
  value: 'kept',
  says: { vi: 'câu trả lời đúng, tệp ghi khác', en: 'the answer is right, whatever the file says' },
};

function daysOf(raw: string): Period | null {
  const reading = parsePeriod(raw);
  return reading.ok ? reading.period : null;
}
