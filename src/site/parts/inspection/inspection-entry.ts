import type { Inspection } from '../../../data/dataset.ts';
import { local } from '../../../i18n/local.ts';
import type { Site } from '../../site.ts';
import { dateText } from '../facts/date-text.ts';
import { findingCounts } from '../finding/finding-counts.ts';
import type { EntryView } from '../links/view.ts';
import { WORDS } from './words.ts';

/** "7/10/2019 – 22/10/2019 · 11 đơn vị · 11 ưu điểm, 7 hạn chế" */
export function inspectionEntry(site: Site, inspection: Inspection): EntryView {
  const findings = site.dataset.findings.filter(({ inspection: id }) => id === inspection.id);
  const parts = [
    datesOf(site, inspection),
    inspection.units.length > 0 ? WORDS[site.locale].units(inspection.units.length) : '',
    findings.length > 0 ? findingCounts(site, findings) : '',
  ];
  return {
    link: {
      label: local(inspection, 'title', site.locale),
      href: site.addresses.inspected(inspection.year, inspection.id),
    },
    details: parts.filter((part) => part !== '').join(' · '),
  };
}

/** "7/10/2019 – 22/10/2019", or the one day it took. */
export function datesOf(site: Site, { from, to }: Inspection): string {
  const days = [dateText(site, from), dateText(site, to)].filter((day) => day !== null);
  return [...new Set(days)].join(' – ');
}
