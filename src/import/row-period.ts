import { firstDay, lastDay, parsePeriod, type Period } from '../data/period.ts';
import { periodsIn } from './cells/period-text.ts';
import { unitNameReader, type NameReader } from './cells/unit-names.ts';
import { dayIn } from './cells/days.ts';
import type { TakenColumn } from './columns/assign.ts';
import type { Dataset } from '../data/dataset.ts';
import { wordsAt, type Sheet } from './workbook/cell.ts';

/** Reads names as they were in the period of each row; where it has none, in that of the whole. */
export function namesByRow(
  sheet: Sheet,
  taken: readonly TakenColumn[],
  dataset: Dataset,
  whole: Period | null,
): (row: number) => NameReader {
  const readers = new Map<string, NameReader>();
  return (row) => {
    const period = ownPeriod(sheet, taken, row) ?? whole;
    const known = readers.get(period?.raw ?? '') ?? unitNameReader(dataset, period);
    readers.set(period?.raw ?? '', known);
    return known;
  };
}

function ownPeriod(sheet: Sheet, taken: readonly TakenColumn[], row: number): Period | null {
  const indexOf = (name: string) => taken.find(({ column }) => column === name)?.index;
  const at = indexOf('period');
  const words = at === undefined ? '' : wordsAt(sheet, row, at);
  const named = parsePeriod(words).ok ? [words] : periodsIn(words);
  const reading = parsePeriod(named.length === 1 ? (named[0] ?? '') : '');
  if (reading.ok) return reading.period;
  const [from = '', to = ''] = ['from', 'to'].map((name) => {
    const index = indexOf(name);
    return index === undefined ? '' : dayIn(sheet, row, index);
  });
  const first = firstDay(from || to);
  const last = lastDay(to || from);
  return first && last ? { raw: `${first}/${last}`, kind: 'range', from: first, to: last } : null;
}
