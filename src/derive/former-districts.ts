import type { Dataset, FormerCommune, Unit } from '../data/dataset.ts';

/** A district and the communes it had before they went into new units. */
export interface FormerDistrict {
  unit: Unit;
  communes: readonly [FormerCommune, ...FormerCommune[]];
}

/** The districts of which the register of former communes knows any, in the order of the register of units. */
export function formerDistricts({ units, formerCommunes }: Dataset): FormerDistrict[] {
  const byDistrict = Map.groupBy(formerCommunes, ({ district }) => district);
  return [...units.values()].flatMap((unit) => {
    const [first, ...others] = byDistrict.get(unit.id) ?? [];
    return first ? [{ unit, communes: [first, ...others] as const }] : [];
  });
}
