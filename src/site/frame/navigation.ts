import type { Site } from '../site.ts';
import type { PageHead } from './page-head.ts';

export interface NavLink {
  label: string;
  href: string;
  /** For `aria-current`: this very page, or the section that it is in. */
  current: 'page' | 'true' | null;
}

/** The main menu, with the place of a page in it marked. */
export function navigation(site: Site, head: PageHead): NavLink[] {
  const { t, addresses } = site;
  const section = sectionOf(site, head);
  return [
    { label: t.nav.years, href: addresses.years },
    { label: t.nav.units, href: addresses.units },
    { label: t.nav.oneStop, href: addresses.oneStop },
    { label: t.nav.indicators, href: addresses.indicators },
    { label: t.nav.inspections, href: addresses.inspections },
    { label: t.nav.sources, href: addresses.sources },
    { label: t.nav.about, href: addresses.about },
  ].map((link) => ({ ...link, current: currentOf(link.href, head.path, section) }));
}

function currentOf(href: string, path: string, section: string | null): NavLink['current'] {
  if (href === path) return 'page';
  return href === section ? 'true' : null;
}

/** The section that the address of a page lies under; pages of areas are of inspections, pages of a year of the years. */
function sectionOf({ addresses }: Site, { path, breadcrumbs, year }: PageHead): string | null {
  const { units, oneStop, indicators, inspections, sources } = addresses;
  const above = [path, ...breadcrumbs.map(({ href }) => href)];
  const under = [units, oneStop, indicators, inspections, sources].find((href) =>
    above.some((address) => address.startsWith(href)),
  );
  return under ?? (year === undefined ? null : addresses.years);
}
