import { fold } from '../../../data/fold.ts';
import { provinceOf } from '../../../derive/province.ts';
import { hasPages, isPlace } from '../../../derive/units.ts';
import { unitShortName } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';

/** What a reader of this province might type: the place of which most years are known, with and without its marks, and its newest year. */
export function searchExample(site: Site): { name: string; folded: string; year: string } {
  const { dataset, known } = site;
  const yearsOf = (id: string) => known.get(id)?.size ?? 0;
  const province = provinceOf(dataset);
  const [unit = province] = [...dataset.units.values()]
    .filter((one) => hasPages(one) && isPlace(one) && one !== province && yearsOf(one.id) > 0)
    .toSorted((a, b) => yearsOf(b.id) - yearsOf(a.id));
  const year = Math.max(...(known.get(unit.id) ?? dataset.years));
  const name = unitShortName(site, unit, year);
  return { name, folded: fold(name).replaceAll('-', ' '), year: String(year) };
}
