import { parsePeriod, type Period } from '../data/period.ts';
import type { Desk } from './desk.ts';
import type { Title } from './layout/title.ts';

/** An answer that the workbook speaks against, in the very words of its title: asked once more. */
export function settleContradictions({ periods, units }: Title, desk: Desk): void {
  const period = desk.given('period');
  const said = periods.flatMap(({ value }) => daysOf(value) ?? []);
  const own = daysOf(period ?? '');
  const meets = said.some(({ from, to }) => own !== null && own.from <= to && from <= own.to);
  if (period !== null && own !== null && said.length > 0 && !meets)
    ask('period', period, periods[0]?.value ?? '', desk);
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

const KEPT = {
  value: 'kept',
  says: { vi: 'câu trả lời đúng, tệp ghi khác', en: 'the answer is right, whatever the file says' },
};

function daysOf(raw: string): Period | null {
  const reading = parsePeriod(raw);
  return reading.ok ? reading.period : null;
}
