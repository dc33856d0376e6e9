import { TABLES } from '../../../data/tables.ts';
import { normsInOrder } from '../../../derive/norms-in-order.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { downloadsOfTable } from '../../parts/downloads/downloads.ts';
import type { Site } from '../../site.ts';
import { normView, type NormView } from './norm-view.ts';
import { WORDS } from './words.ts';

export interface NormsPage {
  head: PageHead;
  /** What each law says, the laws in the order of their first norm. */
  laws: { law: string; norms: NormView[] }[];
}

export function normsPage(site: Site): NormsPage {
  const { dataset, t, addresses, locale } = site;
  const words = WORDS[locale];
  const norms = normsInOrder([...dataset.norms.values()]).map((norm) => normView(site, norm));
  return {
    head: {
      title: words.title,
      description: words.description,
      path: addresses.norms,
      breadcrumbs: [homeCrumb(site), { label: t.nav.oneStop, href: addresses.oneStop }],
      downloads: downloadsOfTable(site, TABLES.norms),
    },
    laws: [...Map.groupBy(norms, ({ law }) => law)].map(([law, own]) => ({
      law,
      norms: own,
    })),
  };
}
