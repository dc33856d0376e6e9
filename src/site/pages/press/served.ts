import { yearOf } from '../../../data/period.ts';
import { FEWEST_ALIKE } from '../../../derive/kinds.ts';
import type { Ranked } from '../../../derive/rank.ts';
import { serviceLists } from '../../../derive/service-ranking.ts';
import { capital } from '../../../i18n/letters.ts';
import { valueText } from '../../parts/figure/figure-view.ts';
import { WORDS as SERVICE } from '../../parts/service/words.ts';
import { ofKind } from '../../parts/unit/kind-words.ts';
import { unitById, unitInSentence } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { namesOf } from './ends.ts';
import { fromFigures, type PressFinding } from './finding.ts';
import { WORDS } from './words.ts';

/** Who stands highest and lowest in the last list of the service index in a year: communes kind by kind, then agencies. */
export function servedIn(site: Site, year: number): PressFinding[] {
  const list = serviceLists(site.dataset, year).at(-1);
  if (!list) return [];
  const { f, locale } = site;
  const words = WORDS[locale];
  const [{ period, unit }] = list.rows;
  const among = (count: number, group: string) => words.servedOf({ count: f.number(count), group });
  const { communes, agencies } = SERVICE[locale].groups;
  const groups = [
    ...list.kinds
      .filter(({ ranked }) => ranked)
      .map(({ kind, ranking: { ranked } }) => ({
        units: kind ? ofKind(site, ranked.length, kind) : among(ranked.length, communes),
        ranked,
      })),
    {
      units: among(list.groups.agencies.ranked.length, agencies),
      ranked: list.groups.agencies.ranked,
    },
  ];
  const told = groups.flatMap(({ units, ranked }) => endsOf(site, units, ranked, year));
  if (told.length === 0) return [];
  const province = unitById(site, unitById(site, unit).parent);
  const text = words.served({
    province: unitInSentence(site, province, yearOf(period)),
    period: capital(f.period(period)),
    parts: told.map(({ part }) => part),
  });
  return fromFigures(
    site,
    text,
    told.flatMap(({ figures }) => figures),
  );
}

/** Nothing of units that are too few for ends to tell something, or have all the same score. */
function endsOf(site: Site, units: string, ranked: readonly Ranked[], year: number) {
  const [best, worst] = [ranked[0], ranked.at(-1)];
  if (!best || !worst || ranked.length < FEWEST_ALIKE || best.place === worst.place) return [];
  const at = ({ place }: Ranked) =>
    namesOf(
      site,
      ranked.filter((one) => one.place === place),
      year,
    );
  const part = WORDS[site.locale].endsAmong.score({
    units,
    high: at(best),
    highest: valueText(site, best.figure),
    low: at(worst),
    lowest: valueText(site, worst.figure),
  });
  return [{ part, figures: [best.figure, worst.figure] }];
}
