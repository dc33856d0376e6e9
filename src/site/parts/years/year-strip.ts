import type { Unit } from '../../../data/dataset.ts';
import { aliveIn } from '../../../derive/units.ts';
import type { Site } from '../../site.ts';
import { unitInSentence } from '../unit/unit-words.ts';
import type { YearCell, YearStripView } from './view.ts';
import { WORDS } from './words.ts';

/** The years of a unit's life: those of which something is known lead to their pages, empty ones stand as what they are. */
export function unitYearStrip(site: Site, unit: Unit, current?: number): YearStripView | null {
  const { dataset, known, addresses } = site;
  const own = known.get(unit.id) ?? new Set();
  const years = dataset.years.filter((year) => own.has(year) || aliveIn(dataset, unit, year));
  if (own.size === 0) return null;
  const last = dataset.years.at(-1) ?? 0;
  return {
    label: WORDS[site.locale].ofUnit({ unit: unitInSentence(site, unit, current ?? last) }),
    cells: cellsOf(site, years, current, (year) =>
      own.has(year) ? addresses.unitYear(year, unit.id) : null,
    ),
  };
}

/** All years that have a page. */
export function yearStrip(site: Site, current: number): YearStripView {
  const { dataset, addresses, locale } = site;
  return {
    label: WORDS[locale].all,
    cells: cellsOf(site, dataset.years, current, (year) => addresses.year(year)),
  };
}

function cellsOf(
  site: Site,
  years: readonly number[],
  current: number | undefined,
  hrefOf: (year: number) => string | null,
): YearCell[] {
  const cells: YearCell[] = [];
  let empty: number[] = [];
  const close = () => {
    if (empty.length > 0) cells.push({ label: runOf(site, empty) });
    empty = [];
  };
  for (const year of years) {
    const href = hrefOf(year);
    if (href === null) empty.push(year);
    else {
      close();
      cells.push(
        year === current ? { label: String(year), current: true } : { label: String(year), href },
      );
    }
  }
  close();
  return cells;
}

/** Empty years in a row are one cell: there is nothing to tell them apart by. */
function runOf(site: Site, years: readonly number[]): string {
  const [first, last] = [String(years[0]), String(years.at(-1))];
  return first === last ? first : WORDS[site.locale].run({ from: first, to: last });
}
