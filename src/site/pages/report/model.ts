import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import type { LinkView } from '../../parts/links/view.ts';
import { waysToReport } from '../../parts/report/report.ts';
import { WORDS as REPORT_WORDS } from '../../parts/report/words.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

export interface ReportPage {
  head: PageHead;
  /** Where a report can be sent; none while the site names no place. */
  ways: LinkView[];
  /** What to write, with places for what only the reader knows. */
  text: string;
  /** How many replies of units are printed. */
  replies: string;
  corrections: LinkView;
}

export function reportPage(site: Site): ReportPage {
  const { addresses, dataset, f, locale } = site;
  const words = WORDS[locale];
  const blank = { id: words.id, address: words.address, value: words.value };
  const text = REPORT_WORDS[locale].text(blank);
  return {
    head: {
      title: words.title,
      description: words.description,
      path: addresses.report,
      breadcrumbs: [homeCrumb(site)],
    },
    ways: waysToReport(site, { subject: REPORT_WORDS[locale].subject(blank), text }),
    text,
    replies:
      dataset.replies.length === 0
        ? words.noReplies
        : words.replies({ count: f.number(dataset.replies.length) }),
    corrections: { label: words.corrections, href: addresses.corrections },
  };
}
