import type { Dataset, Unit } from '../data/dataset.ts';
import type { PeerGroup } from '../data/unit-kinds.ts';
import type { Text } from '../data/text.ts';
import { SOURCE_LOCALE } from '../i18n/locale.ts';
import { kindLabelIn } from './names.ts';

/** Groups whose units are of several kinds that do not do the same work: wards, communes, special zones. */
const MIXED: readonly PeerGroup[] = ['communes', 'joined-communes'];

/** Units of one kind (or of one class of workload) are ranked only if there are at least this many of them. */
export const FEWEST_ALIKE = 5;

/** Units of one kind. */
export interface OfKind {
  /** Its word in the language of the registers; empty where they do not say it. */
  id: string;
  /** Null of groups that are not mixed, and where the registers do not say it. */
  kind: Text | null;
  units: readonly Unit[];
  /** Whether its units are ranked among themselves. */
  ranked: boolean;
}

/** The kind of a unit of a mixed group in a year; null of all other units, and where the registers do not say it. */
function kindIn(dataset: Dataset, unit: Unit, year: number): Text | null {
  const { peer_group: group } = unit;
  return group !== null && MIXED.includes(group) ? kindLabelIn(dataset, unit, year) : null;
}

/**
 * Units by kind, the kind of most units first. Of several kinds only those are ranked that have enough units; units whose
 * kind is not known are like nobody.
 */
export function byKind(dataset: Dataset, units: readonly Unit[], year: number): OfKind[] {
  const known = units.map((unit) => ({ unit, kind: kindIn(dataset, unit, year) }));
  const groups = [...Map.groupBy(known, ({ kind }) => kind?.[SOURCE_LOCALE] ?? '')];
  return groups
    .map(([id, own]) => {
      const kind = own[0]?.kind ?? null;
      const isEnough = kind !== null && own.length >= FEWEST_ALIKE;
      const ranked = groups.length === 1 || isEnough;
      return { id, kind, units: own.map(({ unit }) => unit), ranked };
    })
    .toSorted((a, b) => b.units.length - a.units.length);
}
