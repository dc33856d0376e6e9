import {
  coverages,
  isDense,
  latestTold,
  type Count,
  type Coverage,
} from '../../../derive/coverage.ts';
import type { PeerGroup } from '../../../data/unit-kinds.ts';
import { headline } from '../../../derive/headline.ts';
import { provinceIn } from '../../../derive/province.ts';
import { statementsOf } from '../../../derive/select.ts';
import { shareOf } from '../../../derive/share.ts';
import { capital } from '../../../i18n/letters.ts';
import { coverageTitle, gridView, stripsView } from '../../parts/coverage/coverage-view.ts';
import { alsoSentence, toldSentence } from '../../parts/coverage/told.ts';
import type { GridView, StripsView } from '../../parts/coverage/view.ts';
import { valueText } from '../../parts/figure/figure-view.ts';
import { unitInSentence } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** What is known of whom and when: the sentence that the site opens with, and the picture that bears it out. */
export interface CoverageView {
  title: string | null;
  lead: string;
  /** The districts with their names, while most of their squares are empty. */
  grid: GridView | null;
  strips: StripsView[];
}

/** Places before agencies: readers come from a place. Agencies of ministries answer to them, not to the province. */
const ORDER: readonly PeerGroup[] = ['districts', 'departments', 'communes', 'merged-departments'];

export function coverageView(site: Site): CoverageView {
  const known = coverages(site.dataset, site.known);
  const all = ORDER.flatMap((group) => known.filter((coverage) => coverage.group === group));
  const named = all.filter((coverage) => coverage.group === 'districts' && !isDense(coverage));
  const [grid] = named;
  return {
    ...opening(site, all),
    grid: grid ? gridView(site, grid) : null,
    strips: all
      .filter((coverage) => !named.includes(coverage))
      .map((coverage) => stripsView(site, coverage)),
  };
}

/**
 * The first words of the home page. If the latest year is well covered, the heading says what the year shows, or whom
 * it has figures of. If not, the heading says how little is known, and what the latest years have is said below it.
 */
function opening(site: Site, all: readonly Coverage[]): Pick<CoverageView, 'title' | 'lead'> {
  const latest = latestTold(all, ({ figures }) => figures > 0);
  const full = latestTold(all, hasMuch);
  const [first] = all;
  if (latest !== null && full !== null && latest[0].year === full[0].year) {
    const shown = oneStopTitle(site, full[0].year);
    if (shown !== null) return { title: shown, lead: `${toldSentence(site, full)}.` };
    const [most, ...others] = full;
    return {
      title: toldSentence(site, [most]),
      lead: others.length === 0 ? '' : `${alsoSentence(site, others)}.`,
    };
  }
  return {
    title: first ? coverageTitle(site, first) : null,
    lead: [latest, full]
      .flatMap((counts) => (counts ? [`${toldSentence(site, counts)}.`] : []))
      .join(' '),
  };
}

function hasMuch({ figures, units }: Count): boolean {
  return figures > 0 && figures * 2 >= units;
}

/** How many of the province's procedures went through the one-stop in a year; null where no source says of how many. */
function oneStopTitle(site: Site, year: number): string | null {
  const { dataset, f, locale } = site;
  const province = provinceIn(dataset, year);
  const rows = statementsOf(dataset, {
    table: 'procedures',
    unit: province.id,
    year,
  });
  const figure = headline(dataset, rows, 'procedures.one_stop');
  const told = figure && shareOf(figure);
  return told
    ? WORDS[locale].oneStopTitle({
        period: capital(f.period(told.part.statement.period)),
        unit: unitInSentence(site, province, year),
        part: valueText(site, told.part),
        whole: valueText(site, told.whole),
        percent: f.percent(told.percent),
      })
    : null;
}
