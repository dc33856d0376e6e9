import {
  coverages,
  isDense,
  latestTold,
  type Count,
  type Coverage,
} from '../../../derive/coverage.ts';
import type { PeerGroup } from '../../../data/tables/common.ts';
import { coverageTitle, gridView, stripsView } from '../../parts/coverage/coverage-view.ts';
import { alsoSentence, toldSentence } from '../../parts/coverage/told.ts';
import type { GridView, StripsView } from '../../parts/coverage/view.ts';
import type { Site } from '../../site.ts';

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

/** The heading is what the latest year has, where it has much; else how little there is, and then what the latest years have. */
function opening(site: Site, all: readonly Coverage[]): Pick<CoverageView, 'title' | 'lead'> {
  const latest = latestTold(all, ({ figures }) => figures > 0);
  const full = latestTold(all, hasMuch);
  const [first] = all;
  if (latest !== null && full !== null && latest[0].year === full[0].year) {
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
