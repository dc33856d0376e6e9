import type { Dataset } from '../data/dataset.ts';
import { parsePeriod, type Period } from '../data/period.ts';
import type { Desk } from './desk.ts';
import { periodsIn } from './cells/period-text.ts';
import type { BlockTitle } from './layout/title.ts';

/** An answer that the workbook speaks against, in the very words of its title: asked once more. */
export function settleContradictions(
  { places, cumulative, units }: BlockTitle,
  dataset: Dataset,
  desk: Desk,
): void {
  const period = desk.given('period');
  const days = daysOf(period ?? '');
  if (period !== null && days !== null) {
    const against = places
      .map((said) => said.filter((one) => daysOf(one) !== null))
      .find((said) => said.length > 0 && !said.some((one) => goesWith(one, period)));
    if (against) ask('period', period, against[0] ?? '', desk);
    const words = cumulative.find(
      (line) => !days.from.endsWith('-01-01') && !isSpanOf(line, period),
    );
    if (words !== undefined) askSince(words, period, desk);
  }
  const unit = desk.given('unit');
  const own = dataset.units.get(unit ?? '');
  const said = units.filter((one) => one.stated || isOffice(dataset, one.value));
  // An office may report for all the province, and for what is inside it.
  const reports = own?.kind === 'province' || own?.kind === 'tier';
  const others = reports ? said.filter((one) => one.stated) : said;
  if (
    unit !== null &&
    others.length > 0 &&
    others.every(({ value }) => value !== unit && value !== own?.parent)
  )
    ask('unit', unit, others[0]?.value ?? '', desk);
}

function isOffice({ units }: Dataset, id: string): boolean {
  const kind = units.get(id)?.kind;
  return kind !== undefined && !['province', 'tier', 'group'].includes(kind);
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
