import { sourceLine } from '../../../charts/makers/context.ts';
import { CLASSES, type UnitClass } from '../../../data/classes.ts';
import type { Unit } from '../../../data/dataset.ts';
import { isClass, type Figure } from '../../../data/figures.ts';
import { PEER_GROUPS, type PeerGroup } from '../../../data/unit-kinds.ts';
import { groupColumn } from '../../../derive/league.ts';
import { isFollowed, peersIn } from '../../../derive/units.ts';
import type { Site } from '../../site.ts';
import { valueText } from '../figure/figure-view.ts';
import { indexName } from '../table/ratings.ts';
import { unitShortName, unitYearHref } from '../unit/unit-words.ts';
import type { ClassBlock, ClassBlocksView } from './view.ts';
import { kindsName } from '../unit/group-name.ts';
import { WORDS } from './words.ts';

/** Of fewer units a sentence says as much. */
const FEWEST = 3;
/** A column of more blocks is longer than a phone. */
const LONGEST = 18;

/**
 * The classes of a year, group by group. All groups have the same columns, so that they can be read one below another.
 * The scores of groups that have a league stand there.
 */
export function classBlocks(
  site: Site,
  index: string,
  year: number,
  leagues: readonly PeerGroup[],
): ClassBlocksView[] {
  const shown = PEER_GROUPS.map((group) => ratedIn(site, group, index, year)).filter(
    ({ rated }) => rated.length >= FEWEST,
  );
  const classes = CLASSES.filter((name) =>
    shown.some(({ rated }) => rated.some((one) => one.class === name)),
  );
  return shown.map((group, at) => {
    const scored = !leagues.includes(group.group);
    const blocks = blocksOf(site, group, classes, scored);
    return at === 0 ? blocks : { ...blocks, subtitle: null };
  });
}

interface Rated {
  unit: Unit;
  class: UnitClass;
  score: Figure | undefined;
}

interface RatedGroup {
  group: PeerGroup;
  index: string;
  year: number;
  rated: Rated[];
  silent: Unit[];
  sourceLine: string;
}

function ratedIn(site: Site, group: PeerGroup, index: string, year: number): RatedGroup {
  const units = peersIn(site.dataset, group, year).filter(isFollowed);
  const ids = units.map(({ id }) => id);
  const classes = groupColumn(site.dataset, ids, 'scores.class', { year, index });
  const scores = groupColumn(site.dataset, ids, 'scores.score', { year, index });
  const rated = units.flatMap((unit): Rated[] => {
    const value = classes?.figures.get(unit.id)?.value;
    const score = scores?.figures.get(unit.id);
    return value && isClass(value) ? [{ unit, class: value.class, score }] : [];
  });
  const figures = [...(classes?.figures.values() ?? []), ...(scores?.figures.values() ?? [])];
  return {
    group,
    index,
    year,
    rated,
    silent: units.filter((unit) => !rated.some((one) => one.unit === unit)),
    sourceLine: sourceLine(
      site,
      figures.map(({ statement }) => statement),
    ),
  };
}

function blocksOf(
  site: Site,
  { group, index, year, rated, silent, sourceLine: sources }: RatedGroup,
  classes: readonly UnitClass[],
  scored: boolean,
): ClassBlocksView {
  const { t, f } = site;
  const words = WORDS[site.locale];
  const columns = classes.map((name) => {
    const own = rated.filter((one) => one.class === name);
    return { name, own, count: f.number(own.length) };
  });
  const counts = columns
    .filter(({ own }) => own.length > 0)
    .map(({ name, count }) => words.count({ count, class: t.classes[name] }));
  const names = silent.map((unit) => unitShortName(site, unit, year));
  return {
    title: words.title({
      group: kindsName(site, group, year),
      year: String(year),
      counts: f.list(counts),
    }),
    subtitle: words.subtitle({ index: indexName(site, index) }),
    columns: columns.map(({ name, own, count }) => ({
      label:
        own.length === 0
          ? words.emptyColumn({ class: t.classes[name], allRated: silent.length === 0 })
          : words.column({ class: t.classes[name], count }),
      tone: name,
      units: own.map((one) => blockOf(site, scored ? one : { ...one, score: undefined }, year)),
    })),
    many: columns.some(({ own }) => own.length > LONGEST),
    notes: [...(names.length > 0 ? [words.notFound({ names: f.list(names) })] : []), sources],
    units: rated.map(({ unit }) => unit.id),
  };
}

function blockOf(site: Site, { unit, score }: Rated, year: number): ClassBlock {
  return {
    label: unitShortName(site, unit, year),
    href: unitYearHref(site, unit, year),
    score: score
      ? { text: valueText(site, score), figure: { id: score.id, raw: score.raw } }
      : null,
  };
}
