import { yearOf } from '../../../data/period.ts';
import { counterCoverage } from '../../../derive/counter-coverage.ts';
import { headline } from '../../../derive/headline.ts';
import {
  lowestIn,
  oneStopGroups,
  oneStopYears,
  type OneStopGroup,
} from '../../../derive/one-stop.ts';
import { provinceIn, provinceOf } from '../../../derive/province.ts';
import { statementsOf } from '../../../derive/select.ts';
import { shareOf } from '../../../derive/share.ts';
import { MOST_NAMED_AT_END } from '../../../derive/ends.ts';
import { uncapital } from '../../../i18n/letters.ts';
import { local } from '../../../i18n/local.ts';
import { valueText } from '../../parts/figure/figure-view.ts';
import { groupName } from '../../parts/unit/group-name.ts';
import { inSentence, unitInSentence, unitName } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { inspectedFindings } from './found.ts';
import { WORDS } from './words.ts';

/** The one sentence at the head of the page: what is known of the one-stop, or that nothing is. */
export function stateOfKnowledge(site: Site): string {
  const year = oneStopYears(site.dataset).at(-1);
  return year === undefined ? (wholeAlone(site) ?? nothingKnown(site)) : knownIn(site, year);
}

/** The province as one was counted, and none of its units; null where it was not. */
function wholeAlone(site: Site): string | null {
  const { dataset, f, locale } = site;
  const province = provinceOf(dataset);
  const rows = statementsOf(dataset, { table: 'procedures', unit: province.id });
  const figure = headline(dataset, rows, 'procedures.one_stop');
  const share = figure && shareOf(figure);
  if (!share) return null;
  const { period } = share.part.statement;
  const year = yearOf(period);
  return WORDS[locale].wholeAlone({
    period: f.period(period),
    province: inSentence(site, province, unitName(site, province, year)),
    part: valueText(site, share.part),
    whole: valueText(site, share.whole),
    percent: f.percent(share.percent),
  });
}

/** What an inspection said of it first stands in for the figures; of whom a count at the counter is known is said before. */
function nothingKnown(site: Site): string {
  const words = WORDS[site.locale];
  const unknown = knownAtCounters(site) ?? words.unknown;
  const first = inspectedFindings(site.dataset).find(({ kind }) => kind === 'limitation');
  if (!first) return unknown;
  const [said = ''] = local(first, 'statement', site.locale).split(/(?<=\.)\s/u);
  return `${unknown} ${words.inspectionSaid({ year: String(first.year), said: said.replace(/\.$/, '') })}`;
}

/** Null where no unit has a count at its counter, or too many have one to be named. */
function knownAtCounters(site: Site): string | null {
  const { f, locale, dataset } = site;
  const groups = counterCoverage(dataset);
  const known = groups.flatMap(({ year, units }) =>
    units.flatMap((unit) => (unit.known ? unitInSentence(site, unit.unit, year) : [])),
  );
  if (known.length === 0 || known.length > MOST_NAMED_AT_END) return null;
  return WORDS[locale].unknownBut({
    of: f.number(groups.flatMap(({ units }) => units).length),
    count: f.number(known.length),
    names: f.list(known),
  });
}

function knownIn(site: Site, year: number): string {
  const { dataset, f, locale } = site;
  const words = WORDS[locale];
  const province = provinceIn(dataset, year);
  const rows = statementsOf(dataset, { table: 'procedures', unit: province.id, year });
  const figure = headline(dataset, rows, 'procedures.one_stop');
  const share = figure && shareOf(figure);
  return words.known({
    year: String(year),
    province: inSentence(site, province, unitName(site, province, year)),
    share: share && {
      period: f.period(share.part.statement.period),
      part: valueText(site, share.part),
      whole: valueText(site, share.whole),
      percent: f.percent(share.percent),
    },
    lowest: oneStopGroups(dataset, year).flatMap((group) => lowestOf(site, group)),
  });
}

/** Nothing of a group in which many share the lowest. */
function lowestOf(site: Site, group: OneStopGroup) {
  const { f } = site;
  const lowest = lowestIn(group, f.percent);
  const [first] = lowest;
  if (!first || lowest.length > MOST_NAMED_AT_END) return [];
  return [
    {
      count: f.number(group.units.length),
      all: group.silent.length + group.apart.length === 0,
      group: uncapital(groupName(site, group.group, group.year)),
      names: f.list(lowest.map(({ unit }) => unitInSentence(site, unit, group.year))),
      percent: f.percent(first.percent),
    },
  ];
}
