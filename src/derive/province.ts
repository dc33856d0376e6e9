import type { Dataset, Unit } from '../data/dataset.ts';
import { siteSetting } from '../data/settings.ts';

/** The province that the site is about, as site.csv names it. */
export function provinceOf(dataset: Dataset): Unit {
  const id = siteSetting(dataset, 'province');
  const unit = dataset.units.get(id);
  if (!unit) throw new Error(`site.csv names the province ${id}, which units.csv does not have`);
  return unit;
}
