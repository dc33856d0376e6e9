import type { Finding } from '../../../data/dataset.ts';
import { countOutcomes, followedUpBy, followUpsOf, OUTCOMES } from '../../../derive/follow-ups.ts';
import { local } from '../../../i18n/local.ts';
import { dateText } from '../facts/date-text.ts';
import { sourceLink } from '../figure/figure-view.ts';
import type { LinkView } from '../links/view.ts';
import type { Site } from '../../site.ts';
import type { RemarkView } from '../remarks/view.ts';
import { WORDS } from './words.ts';

/** What later evidence says of a finding, and which earlier findings this one came after. */
export function followUpViews(site: Site, finding: Finding): RemarkView[] {
  const { dataset, locale } = site;
  const words = WORDS[locale];
  return [
    ...followedUpBy(dataset, finding).map((earlier) => ({
      text: words.earlier,
      links: [findingLink(site, earlier)],
    })),
    ...followUpsOf(dataset, finding).map((row) => {
      const later = dataset.findings.find(({ id }) => id === row.later);
      return {
        text: words.since({
          date: dateText(site, row.date) ?? row.date,
          outcome: words.outcomes[row.status],
          evidence: local(row, 'evidence', locale),
        }),
        links: [sourceLink(site, row.source), ...(later ? [findingLink(site, later)] : [])],
      };
    }),
  ];
}

/** "nhận xét tháng 3/2021": to where it stands for good. */
function findingLink({ addresses, f, locale }: Site, { id, year, period }: Finding): LinkView {
  return {
    label: WORDS[locale].findingOf({ period: f.periodName(period) }),
    href: addresses.inspected(year, id),
  };
}

/** "Trong 7 hạn chế và kiến nghị: 2 điều sau này lại được nêu và 5 điều chưa tìm thấy…"; null where no document is known that says more of one. */
export function followUpCounts(site: Site, findings: readonly Finding[]): string | null {
  const { dataset, f, locale } = site;
  const counts = countOutcomes(dataset, findings);
  const all = OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0);
  if (counts.not_found === all) return null;
  const { counted, outcomeCounts } = WORDS[locale];
  return counted({
    all: f.number(all),
    parts: f.list(
      OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) =>
        outcomeCounts[outcome](f.number(counts[outcome])),
      ),
    ),
  });
}
