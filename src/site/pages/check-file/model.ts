import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import type { LinkView } from '../../parts/links/view.ts';
import { waysToReport } from '../../parts/report/report.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

export interface CheckFilePage {
  head: PageHead;
  /** The address of the tables that a file is held against. */
  against: string;
  /** Where a file can be sent instead; none while the site names no place. */
  ways: LinkView[];
  data: LinkView;
}

export function checkFilePage(site: Site): CheckFilePage {
  const { addresses, locale, t } = site;
  const words = WORDS[locale];
  return {
    head: {
      title: words.title,
      description: words.description,
      path: addresses.checkFile,
      breadcrumbs: [homeCrumb(site), { label: t.nav.data, href: addresses.data }],
    },
    against: addresses.checkedAgainst,
    ways: waysToReport(site, { subject: words.subject, text: words.letter }),
    data: { label: t.nav.data, href: addresses.data },
  };
}
