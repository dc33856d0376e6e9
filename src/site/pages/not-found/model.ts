import type { Locale } from '../../../i18n/locale.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import type { LinkView } from '../../parts/links/view.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** What is said in one language of an address at which there is nothing. */
export interface NotFoundWords {
  locale: Locale;
  /** Where the pages of this language stand. */
  home: string;
  title: string;
  text: string;
  links: readonly LinkView[];
}

export function notFoundWords({ locale, t, addresses }: Site): NotFoundWords {
  return {
    locale,
    home: addresses.home,
    title: WORDS[locale].title,
    text: WORDS[locale].text,
    links: [
      { label: t.nav.units, href: addresses.units },
      { label: t.ui.byYear, href: addresses.years },
      { label: t.nav.oneStop, href: addresses.oneStop },
    ],
  };
}

export function notFoundHead(site: Site): PageHead {
  const { title, text } = WORDS[site.locale];
  return {
    title,
    description: text,
    path: site.addresses.notFound,
    breadcrumbs: [homeCrumb(site)],
  };
}
