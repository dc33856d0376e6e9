import { measureOf, type IndicatorId } from '../../../data/tables.ts';
import type { PeerGroup } from '../../../data/unit-kinds.ts';
import { groupColumn } from '../../../derive/league.ts';
import { provinceIn } from '../../../derive/province.ts';
import { uncapital } from '../../../i18n/letters.ts';
import { isGroupCompared } from '../compare/files.ts';
import { groupHref } from '../indicator/group-href.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { downloadsOfYear } from '../../parts/downloads/downloads.ts';
import { leagueAnswer } from '../../parts/league/answer.ts';
import { league } from '../../parts/league/league.ts';
import {
  leaguesApart,
  membersByKind,
  membersIn,
  type Members,
} from '../../parts/league/members.ts';
import { byRank } from '../../parts/league/order.ts';
import { reportedWords } from '../../parts/league/reported.ts';
import type { LinkView } from '../../parts/links/view.ts';
import type { TableView } from '../../parts/table/view.ts';
import { groupName } from '../../parts/unit/group-name.ts';
import { unitName } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** A league that is too long for the page of its year: all units, the first and the last in words. */
export interface YearGroupPage {
  head: PageHead;
  /** What a reader came for: how many there are, and the first and last by what ranks them. */
  lead: string;
  /** The first and the last of the other columns. */
  ends: string[];
  /** One, or one for each kind of units, which are ranked by themselves. */
  tables: TableView[];
  /** To each of several tables, and to where all units stand in one. */
  cuts: LinkView[];
  /** What no column has room for, and whoever waits for a case feels: where the same units stand by each, if any has it. */
  felt: LinkView[];
  /** The other years in which the group has such a page, the newest first. */
  years: LinkView[];
  /** Where a few of them are chosen; none where nothing compares. */
  compare: LinkView[];
}

/** In the order in which they are met: waiting, papers, a refusal, an apology. */
const FELT: readonly IndicatorId[] = [
  'cases.days_taken',
  'cases.returned',
  'cases.rejected',
  'cases.apologised',
];

export function yearGroupPage(site: Site, year: number, group: PeerGroup): YearGroupPage {
  const members = membersIn(site, group, year);
  if (!members) throw new Error(`no league of ${group} in ${String(year)}`);
  const { told } = members;
  const { addresses, f, locale, dataset } = site;
  const words = WORDS[locale];
  const count = f.number(told.length);
  const name = uncapital(groupName(site, group, year));
  const said = { count, group: name, year: String(year) };
  const tables = membersByKind(site, members).map((own) => league(site, own, 'all').table);
  const [first, ...ends] = leagueAnswer(site, members);
  const reported = reportedWords(site, members);
  return {
    head: {
      title: words.title(said),
      description: words.description({
        ...said,
        province: unitName(site, provinceIn(dataset, year), year),
      }),
      path: addresses.yearGroup(year, group),
      breadcrumbs: [
        homeCrumb(site),
        { label: words.year({ year: String(year) }), href: addresses.year(year) },
      ],
      downloads: downloadsOfYear(site, year),
      year,
    },
    lead: first === undefined ? reported : `${reported} ${first}`,
    ends,
    tables,
    cuts: tables.length > 1 ? [...tables.flatMap(linkTo), ...wholeList(site, members)] : [],
    felt: feltLinks(site, members),
    years: otherYears(site, year, group),
    compare: isGroupCompared(site, group, year)
      ? [{ label: words.compare, href: addresses.compareGroup(group, year) }]
      : [],
  };
}

function linkTo({ anchor, caption }: TableView): LinkView[] {
  return anchor === undefined ? [] : [{ label: caption, href: `#${anchor}` }];
}

/** Where all units of the group stand in one list, by what ranks them first: a page of its own, or that of the indicator. */
function wholeList(site: Site, { columns, group, told }: Members): LinkView[] {
  const [indicator] = byRank(columns).flatMap((column) => column.indicator ?? []);
  if (indicator === undefined) return [];
  const label = WORDS[site.locale].oneList({ count: site.f.number(told.length) });
  return [{ label, href: groupHref(site, indicator, group) }];
}

/** To those by which at least two units can be set beside one another in this year. */
function feltLinks(site: Site, { told, year, group }: Members): LinkView[] {
  const ids = told.map(({ id }) => id);
  return FELT.filter(
    (indicator) => (groupColumn(site.dataset, ids, indicator, { year })?.figures.size ?? 0) > 1,
  ).map((indicator) => ({
    label: measureOf(indicator).label[site.locale],
    href: groupHref(site, indicator, group),
  }));
}

function otherYears(site: Site, year: number, group: PeerGroup): LinkView[] {
  return site.dataset.years
    .filter((other) => other !== year && leaguesApart(site, other).includes(group))
    .toReversed()
    .map((other) => ({ label: String(other), href: site.addresses.yearGroup(other, group) }));
}
