import type { Inspection } from '../../../data/dataset.ts';
import type { UnitKind } from '../../../data/unit-kinds.ts';
import { local } from '../../../i18n/local.ts';
import type { Site } from '../../site.ts';
import { dateText } from '../facts/date-text.ts';
import { findingCounts } from '../finding/finding-counts.ts';
import type { EntryView } from '../links/view.ts';
import { WORDS, type InspectedKind } from './words.ts';

/** "7/10/2019 – 22/10/2019 · 6 sở, ban, ngành và 9 xã, phường · 11 ưu điểm, 7 hạn chế" */
export function inspectionEntry(site: Site, inspection: Inspection): EntryView {
  return {
    link: {
      label: local(inspection, 'title', site.locale),
      href: site.addresses.inspected(inspection.year, inspection.id),
    },
    details: factsOf(site, inspection).join(' · '),
  };
}

/** When it was, whom it went to, how much it found: as far as it is known. */
export function factsOf(site: Site, inspection: Inspection): string[] {
  const findings = site.dataset.findings.filter(({ inspection: id }) => id === inspection.id);
  return [
    datesOf(site, inspection),
    whomOf(site, inspection),
    findings.length > 0 ? findingCounts(site, findings) : '',
  ].filter((part) => part !== '');
}

const KINDS: Partial<Record<UnitKind, InspectedKind>> = {
  department: 'agencies',
  vertical: 'agencies',
  district: 'districts',
  commune: 'communes',
};

/** How many of each kind it went to, also those that the source counts without naming them. */
function whomOf({ dataset, f, locale }: Site, { units, communes }: Inspection): string {
  const words = WORDS[locale].units;
  const kindOf = (id: string) => KINDS[dataset.units.get(id)?.kind ?? 'group'] ?? 'others';
  const counts = (['agencies', 'districts', 'communes', 'others'] as const).map((kind) => ({
    kind,
    count: units.filter((id) => kindOf(id) === kind).length,
  }));
  return f.list(
    counts.flatMap(({ kind, count }) => {
      if (kind === 'communes' && count === 0 && communes)
        return [words[kind](f.quantity(communes))];
      return count === 0 ? [] : [words[kind](f.number(count))];
    }),
  );
}

/** "7/10/2019 – 22/10/2019", or the one day it took. */
export function datesOf(site: Site, { from, to }: Inspection): string {
  const days = [dateText(site, from), dateText(site, to)].filter((day) => day !== null);
  return [...new Set(days)].join(' – ');
}
