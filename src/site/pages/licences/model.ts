import { NAMED_IN, shippedPackages, type ShippedPackage } from '../../../publish/shipped.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import type { LinkView } from '../../parts/links/view.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

export interface LicencesPage {
  head: PageHead;
  packages: ShippedPackage[];
  /** The language of what packages say of themselves. */
  lang: string;
  whole: LinkView;
}

export function licencesPage(site: Site): LicencesPage {
  const { addresses, locale, t } = site;
  const words = WORDS[locale];
  return {
    head: {
      title: words.title,
      description: words.description,
      path: addresses.licences,
      breadcrumbs: [homeCrumb(site), { label: t.nav.about, href: addresses.about }],
    },
    packages: shippedPackages(),
    lang: NAMED_IN,
    whole: { label: words.whole, href: addresses.licenceTexts },
  };
}
