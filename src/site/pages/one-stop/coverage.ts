import { counterCoverage } from '../../../derive/counter-coverage.ts';
import { unitName, unitShortName } from '../../parts/unit/unit-words.ts';
import type { LinkView } from '../../parts/links/view.ts';
import type { Site } from '../../site.ts';
import { kindsName } from '../../parts/unit/group-name.ts';
import { uncapital } from '../../../i18n/letters.ts';
import { WORDS } from './words.ts';

/** One square with its name for each unit of a group, filled where any count at its counter was found. */
export interface CoverageView {
  title: string;
  /** Who has published, in words; null where nobody has. */
  known: string | null;
  squares: (LinkView & { known: boolean })[];
}

/** Nothing where nobody has published: the page has said so. */
export function coverageViews(site: Site): CoverageView[] {
  const words = WORDS[site.locale];
  const groups = counterCoverage(site.dataset);
  if (!groups.some(({ units }) => units.some((unit) => unit.known))) return [];
  return groups.map(({ group, year, units }) => {
    const known = units.filter((unit) => unit.known);
    return {
      title: words.published({
        count: site.f.number(known.length),
        of: site.f.number(units.length),
        group: uncapital(kindsName(site, group, year)),
      }),
      known:
        known.length === 0
          ? null
          : words.publishedBy({
              names: site.f.list(known.map(({ unit }) => unitName(site, unit, year))),
            }),
      squares: units.map(({ unit, known }) => ({
        label: unitShortName(site, unit, year),
        href: site.addresses.unit(unit.id),
        known,
      })),
    };
  });
}
