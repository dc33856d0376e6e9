import type { Dataset, Norm } from '../data/dataset.ts';
import { isIndicator } from '../data/tables.ts';
import { EXPECTED, type GapTopic } from './gaps.ts';
import { tablesOf } from './publication-gaps.ts';

/** The rules that say that figures on a topic are to be made public, the oldest first. */
export function dutiesOf(dataset: Dataset, topic: GapTopic): Norm[] {
  const expectation = EXPECTED.find((one) => one.topic === topic);
  const tables = tablesOf(expectation?.indicators ?? []);
  return dataset.duties
    .filter(({ indicators }) =>
      [...tablesOf(indicators.filter(isIndicator))].some((table) => tables.has(table)),
    )
    .flatMap(({ norm }) => dataset.norms.get(norm) ?? [])
    .toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? '') || (a.id < b.id ? -1 : 1));
}

/** The first whole year in which one of the rules holds; null where none is known, or none says since when. */
export function dutyYear(duties: readonly Norm[]): number | null {
  const years = duties.flatMap(({ from }) => (from === null ? [] : [firstWholeYear(from)]));
  return years.length === 0 ? null : Math.min(...years);
}

/** "2013-07-01" → 2014, "2013" and "2013-01-01" → 2013. */
function firstWholeYear(date: string): number {
  const year = Number(date.slice(0, 4));
  return ['', '-01', '-01-01'].includes(date.slice(4)) ? year : year + 1;
}
