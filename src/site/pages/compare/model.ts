import type { Unit } from '../../../data/dataset.ts';
import { isSample } from '../../../data/settings.ts';
import { comparedGroup, type ComparedGroup } from '../../../derive/comparable.ts';
import { hasDistricts, hasPages } from '../../../derive/units.ts';
import { COMPARED_FIELDS } from '../../address-words.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { leaguesApart, membersIn } from '../../parts/league/members.ts';
import type { LinkGroup, LinkView } from '../../parts/links/view.ts';
import { unitLabel } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { groupHref } from '../indicator/group-href.ts';
import { COMPARED_GROUPS, comparedGroupName, measureName, offeredIn } from './files.ts';
import { WORDS } from './words.ts';

export interface ComparePage {
  head: PageHead;
  intro: string;
  /** Null where there is nothing to compare: the introduction says so. */
  form: {
    action: string;
    /** Said of made-up figures in every picture; absent of real ones. */
    sample: string | undefined;
    groupField: string;
    fields: { field: 'unit' | 'measure' | 'year'; label: string; open: boolean }[];
  } | null;
  /** Pages that compare without anything to be chosen: the way of those without script. */
  ready: { title: string; groups: LinkGroup[] }[];
}

export function comparePage(site: Site): ComparePage {
  const { addresses } = site;
  const words = WORDS[site.locale];
  const isEmpty = offeredIn(site).length === 0;
  return {
    head: {
      title: words.title,
      description: words.description,
      path: addresses.compare,
      breadcrumbs: [homeCrumb(site)],
    },
    intro: isEmpty ? words.nothing : introOf(site),
    form: isEmpty ? null : formOf(site),
    ready: [
      readyOf(site, words.byMeasure, (group) => measureLinks(site, group)),
      readyOf(site, words.byYear, (group) => yearLinks(site, group)),
      readyOf(site, words.byUnit, (group) => unitLinks(site, group)),
    ].filter((ready) => ready.groups.length > 0),
  };
}

function introOf({ dataset, locale }: Site): string {
  const words = WORDS[locale];
  return hasDistricts(dataset) ? words.intro : words.introWithoutDistricts;
}

function formOf({ addresses, t, dataset, locale }: Site): ComparePage['form'] {
  const words = WORDS[locale];
  return {
    action: addresses.compare,
    sample: isSample(dataset) ? t.ui.sampleShort : undefined,
    groupField: COMPARED_FIELDS.group,
    fields: [
      { field: 'unit', label: words.unit, open: true },
      { field: 'measure', label: words.measure, open: false },
      { field: 'year', label: words.year, open: false },
    ],
  };
}

function readyOf(
  site: Site,
  title: string,
  linksOf: (group: ComparedGroup) => LinkView[],
): ComparePage['ready'][number] {
  const offered = COMPARED_GROUPS.filter((group) =>
    offeredIn(site).some(({ years }) => years.has(group)),
  );
  const groups = offered.flatMap((group): LinkGroup[] => {
    const links = linksOf(group);
    return links.length > 0 ? [{ title: comparedGroupName(site, group), links }] : [];
  });
  return { title, groups };
}

function measureLinks(site: Site, group: ComparedGroup): LinkView[] {
  const own = offeredIn(site).filter(({ years }) => years.has(group));
  const indicators = [...new Set(own.map(({ measure }) => measure.indicator))];
  return indicators.map((indicator) => ({
    label: measureName(site, { indicator, dimensions: {} }),
    href: groupHref(site, indicator, group),
  }));
}

/** The league of the group in each year that has one, the newest first. */
function yearLinks(site: Site, group: ComparedGroup): LinkView[] {
  if (group === 'provinces') return [];
  const { dataset, addresses } = site;
  return dataset.years.toReversed().flatMap((year) => {
    if (membersIn(site, group, year) === null) return [];
    const apart = leaguesApart(site, year).includes(group);
    const href = apart ? addresses.yearGroup(year, group) : addresses.year(year);
    return [{ label: String(year), href }];
  });
}

/** The newest year of each unit, whose page says where it stands among its peers. */
function unitLinks(site: Site, group: ComparedGroup): LinkView[] {
  const units = [...site.dataset.units.values()].filter(
    (unit) => hasPages(unit) && comparedGroup(unit) === group,
  );
  return units.flatMap((unit) => unitLinkOf(site, unit));
}

function unitLinkOf(site: Site, unit: Unit): LinkView[] {
  const year = Math.max(...(site.known.get(unit.id) ?? []));
  if (!Number.isFinite(year)) return [];
  const label = WORDS[site.locale].unitIn({ unit: unitLabel(site, unit), year: String(year) });
  return [{ label, href: site.addresses.unitYear(year, unit.id) }];
}
