import { local } from '../../../i18n/local.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { LinkView } from '../../parts/links/view.ts';
import type { Moved } from '../../moved.ts';
import type { Site } from '../../site.ts';

/** What stands at an address that has moved: where to, and why. */
export interface MovedPage {
  locale: Locale;
  canonical: string;
  icon: string;
  to: LinkView;
  reason: string;
  /** What the browser does by itself; nothing in a frame of an article, which would show another chart unseen. */
  refresh: string | null;
}

export function movedPage(site: Site, { from, move }: Moved): MovedPage {
  const { addresses, locale } = site;
  const href = addresses.written(move.values.to);
  const full = addresses.full(href);
  return {
    locale,
    canonical: full,
    icon: addresses.icon,
    to: { label: full, href },
    reason: local(move.values, 'reason', locale),
    refresh: addresses.written(from).startsWith(addresses.embeds) ? null : `0; url=${href}`,
  };
}
