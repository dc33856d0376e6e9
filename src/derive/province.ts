import type { Dataset, Unit } from '../data/dataset.ts';
import { siteSetting } from '../data/settings.ts';
import { aliveIn } from './units.ts';

/** The province that the site is about, as site.csv names it. */
export function provinceOf(dataset: Dataset): Unit {
  const id = siteSetting(dataset, 'province');
  const unit = dataset.units.get(id);
  if (!unit) throw new Error(`site.csv names the province ${id}, which units.csv does not have`);
  return unit;
}

/** The province as it was in a year: after it was merged, the one it went into, whose figures are never called its own. */
export function provinceIn(dataset: Dataset, year: number): Unit {
  const province = provinceOf(dataset);
  if (aliveIn(dataset, province, year)) return province;
  return mergedProvince(dataset, year) ?? province;
}

/** The province that this one went into, in a year of whose days it had any; null where there was none. */
export function mergedProvince(dataset: Dataset, year: number): Unit | null {
  const successors = provinceOf(dataset).successors.flatMap((id) => dataset.units.get(id) ?? []);
  return successors.find((unit) => aliveIn(dataset, unit, year)) ?? null;
}
