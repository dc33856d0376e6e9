import type { Figure } from '../../../data/figures.ts';
import { PEER_GROUPS, type PeerGroup } from '../../../data/unit-kinds.ts';
import { COMPARED_BY, comparedValue, groupColumn } from '../../../derive/league.ts';
import { byKind, type OfKind } from '../../../derive/kinds.ts';
import { mainIndex } from '../../../derive/main-index.ts';
import { isFollowed, isPlace, peersIn } from '../../../derive/units.ts';
import { FEWEST_WITH_ENDS, MOST_NAMED_AT_END } from '../../../derive/ends.ts';
import { uncapital } from '../../../i18n/letters.ts';
import { indexName } from '../../parts/table/ratings.ts';
import { ofKind } from '../../parts/unit/kind-words.ts';
import { unitById, unitInSentence, unitShortName } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { fromFigures, type PressFinding } from './finding.ts';
import { kindsName } from '../../parts/unit/group-name.ts';
import { WORDS } from './words.ts';

const MEASURES = ['score', 'late'] as const;
type Measure = (typeof MEASURES)[number];

interface Valued {
  figure: Figure;
  value: number;
  text: string;
}

/** Who stands highest and lowest in each group of units, of those that have a figure: never said of a group that most have none. */
export function groupEnds(site: Site, year: number): PressFinding[] {
  return MEASURES.flatMap((what) =>
    PEER_GROUPS.flatMap((group) => endsOf(site, group, year, what)),
  );
}

/** Of a group of several kinds each that is ranked is told by itself, in one sentence. */
function endsOf(site: Site, group: PeerGroup, year: number, what: Measure): PressFinding[] {
  const { f, dataset, locale } = site;
  const peers = peersIn(dataset, group, year).filter(isFollowed);
  const kinds = byKind(dataset, peers, year).filter(({ ranked }) => ranked);
  const told = kinds.flatMap((kind) => endsAmong(site, group, kind, { year, what }) ?? []);
  if (told.length === 0) return [];
  const silent = told.reduce((sum, own) => sum + own.silent, 0);
  const index = mainIndex(dataset);
  const said = WORDS[locale].ends[what]({
    year: String(year),
    index: index === null ? '' : indexName(site, index),
    parts: told.map(({ part }) => part),
    silent: silent === 0 ? null : f.number(silent),
  });
  return fromFigures(
    site,
    said,
    told.flatMap(({ figures }) => figures),
  );
}

/** Null of units of which most have no figure, or all the same. */
function endsAmong(
  site: Site,
  group: PeerGroup,
  { kind, units }: OfKind,
  { year, what }: { year: number; what: Measure },
): { part: string; silent: number; figures: Figure[] } | null {
  const { f, locale } = site;
  const ids = units.map(({ id }) => id);
  const valued = valuedIn(site, ids, year, what);
  const silent = units.length - valued.length;
  const [lowest] = valued;
  const highest = valued.at(-1);
  if (!lowest || !highest || valued.length < FEWEST_WITH_ENDS || valued.length <= silent)
    return null;
  if (lowest.text === highest.text) return null;
  const at = ({ text }: Valued) => valued.filter((one) => one.text === text);
  const words = WORDS[locale];
  const count = f.number(valued.length);
  const part = words.endsAmong[what]({
    units:
      kind === null
        ? words.unitsOf({ count, group: uncapital(kindsName(site, group, year)) })
        : ofKind(site, valued.length, kind),
    high: namesOf(site, at(highest), year),
    highest: highest.text,
    low: namesOf(site, at(lowest), year),
    lowest: lowest.text,
  });
  return { part, silent, figures: [highest.figure, lowest.figure] };
}

/** From the lowest to the highest. */
function valuedIn(site: Site, ids: readonly string[], year: number, what: Measure): Valued[] {
  const { dataset, f } = site;
  const index = mainIndex(dataset);
  const column = groupColumn(dataset, ids, COMPARED_BY[what], { year, index });
  return [...(column?.figures.values() ?? [])]
    .flatMap((figure): Valued[] => {
      const value = comparedValue(what, figure);
      if (value === null) return [];
      const text = what === 'late' ? f.number(value, 1) : f.value(figure.value, 'number');
      return [{ figure, value, text }];
    })
    .toSorted((a, b) => a.value - b.value || (a.figure.id < b.figure.id ? -1 : 1));
}

/** Of units that share an end. */
export function namesOf(site: Site, alike: readonly { figure: Figure }[], year: number): string {
  if (alike.length > MOST_NAMED_AT_END)
    return WORDS[site.locale].severalUnits({ count: site.f.number(alike.length) });
  return site.f.list(
    alike.map(({ figure }) => {
      const unit = unitById(site, figure.statement.unit);
      return isPlace(unit) ? unitShortName(site, unit, year) : unitInSentence(site, unit, year);
    }),
  );
}
