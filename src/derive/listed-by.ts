import { measureOf, type IndicatorId } from '../data/tables.ts';

/**
 * By what units may be listed and shaded without saying more than the figures do: by the figure itself (`worth`), by the
 * part that a count is of its whole (`share`), or by name alone.
 */
export type ListedBy = 'worth' | 'share' | 'name';

export function listedBy(indicator: IndicatorId): ListedBy {
  if (besideOf(indicator) !== null) return 'name';
  const { better, measure } = measureOf(indicator);
  return measure === 'count' && better === 'neither' ? 'share' : 'worth';
}

/** What has to be read beside one half of the cases that were not late, and what the two come to. */
export interface Beside {
  left: 'early' | 'onTime';
  half: IndicatorId;
  both: IndicatorId;
}

const COUNTS = 'cases.on_time_or_early';
const SHARES = 'cases.on_time_or_early_share';

/** An office that answers early has few answers on the very day: neither of the two says alone who keeps its word. */
const HALVES: Partial<Record<IndicatorId, Beside>> = {
  'cases.on_time': { left: 'early', half: 'cases.early', both: COUNTS },
  'cases.early': { left: 'onTime', half: 'cases.on_time', both: COUNTS },
  'cases.on_time_share': { left: 'early', half: 'cases.early_share', both: SHARES },
  'cases.early_share': { left: 'onTime', half: 'cases.on_time_share', both: SHARES },
};

export function besideOf(indicator: IndicatorId): Beside | null {
  return HALVES[indicator] ?? null;
}
