import { localeOf, segmentOf, type Locale } from '../../../i18n/locale.ts';
import type { Places } from '../../../live/offline/fetch-ahead.ts';
import { BESIDE_UNITS } from '../../../data/checks/cell/bad-id.ts';
import { UNIT_PAGES } from '../../address-words.ts';

/** The language of the page at a path of the site, which stands under `base`. */
export function localeAt(path: string, base: string): Locale {
  return localeOf(segmentOf(path.slice(base.length - 1)));
}

/** Home, years and one's own unit, as addresses have them. */
export function placesUnder(base: string): Places {
  const homeOf = (path: string) => {
    const segment = segmentOf(path.slice(base.length - 1));
    return segment === undefined ? base : `${base}${segment}/`;
  };
  return {
    homeOf,
    yearsIn: (home, html) => [
      ...new Set(
        [...html.matchAll(/href="([^"#?]+)"/g)]
          .map(([, href = '']) => href)
          .filter((href) => href.startsWith(home) && /^\d{4}\/$/.test(href.slice(home.length))),
      ),
    ],
    ownUnit: (paths) =>
      paths
        .map((path) => {
          const home = homeOf(path);
          const unit = unitAt(path.slice(home.length));
          return unit === undefined ? undefined : `${home}${UNIT_PAGES}/${unit}/`;
        })
        .find((path) => path !== undefined),
  };
}

/** "don-vi/an-minh/", "2019/an-minh/" → "an-minh"; pages of a year that are of no unit → undefined. */
function unitAt(rest: string): string | undefined {
  const [folder = '', unit, after, ...others] = rest.split('/');
  if (unit === undefined || unit === '' || after !== '' || others.length > 0) return undefined;
  const isUnits = folder === UNIT_PAGES || /^\d{4}$/.test(folder);
  return isUnits && !BESIDE_UNITS.includes(unit) ? unit : undefined;
}
