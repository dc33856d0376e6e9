import type { Dataset } from '../data/dataset.ts';
import type { Statement } from '../data/figures.ts';
import { isStock, lastDay, type Period } from '../data/period.ts';

/** A row whose source came out before its period was over: the period, or the day of the source, may be mistyped. */
export interface ToldEarly {
  row: Statement;
  /** As the register of sources has it. */
  published: string;
}

/** What is planned, estimated or said to change may well be told early. */
const FIRM: readonly Statement['status'][] = ['final', 'derived'];

export function toldEarly({ statements, sources }: Dataset): ToldEarly[] {
  return statements.flatMap((row): ToldEarly[] => {
    const published = sources.get(row.source)?.published ?? null;
    const day = published === null ? null : lastDay(published);
    if (published === null || day === null || day >= endOf(row.period)) return [];
    return FIRM.includes(row.status) ? [{ row, published }] : [];
  });
}

/** What was counted at a moment of which only the month is known may have been counted on its first day. */
function endOf(period: Period): string {
  return isStock(period) ? period.from : period.to;
}
