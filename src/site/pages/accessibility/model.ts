import { contactsOf } from '../../../data/settings.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import type { LinkView } from '../../parts/links/view.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** The day of the last round of tests that the page speaks of; to be changed with what it says, and not without a round. */
const TESTED = '2026-11-26';

export interface AccessibilityPage {
  head: PageHead;
  tested: string;
  /** Where a barrier is told: as site.csv has it, otherwise the page on reports. */
  ways: LinkView[];
}

export function accessibilityPage(site: Site): AccessibilityPage {
  const { addresses, dataset, f, locale, t } = site;
  const words = WORDS[locale];
  const contacts = contactsOf(dataset).map(({ name, address }) => ({ label: name, href: address }));
  return {
    head: {
      title: words.title,
      description: words.description,
      path: addresses.accessibility,
      breadcrumbs: [homeCrumb(site), { label: t.nav.about, href: addresses.about }],
    },
    tested: words.tested({ date: f.date(TESTED) }),
    ways: contacts.length > 0 ? contacts : [{ label: words.report, href: addresses.report }],
  };
}
