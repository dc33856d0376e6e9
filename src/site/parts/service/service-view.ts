import type { Unit } from '../../../data/dataset.ts';
import { yearOf, type Period } from '../../../data/period.ts';
import type { Statement } from '../../../data/figures.ts';
import { measureOf } from '../../../data/tables.ts';
import type { Ranked } from '../../../derive/rank.ts';
import {
  likesInList,
  SERVICE_GROUPS,
  serviceGroup,
  serviceLists,
  type ServiceGroup,
  type ServiceList,
} from '../../../derive/service-ranking.ts';
import { local } from '../../../i18n/local.ts';
import { isFollowed, isPlace } from '../../../derive/units.ts';
import type { Site } from '../../site.ts';
import { valueText } from '../figure/figure-view.ts';
import type { LinkView } from '../links/view.ts';
import { ALONE, matrixCell } from '../table/cells.ts';
import { decimalsOf } from '../table/decimals.ts';
import { folded } from '../table/fold.ts';
import { marksFor } from '../table/marks.ts';
import type { RowView, TableView } from '../table/view.ts';
import { ofKind } from '../unit/kind-words.ts';
import {
  inSentence,
  unitById,
  unitInSentence,
  unitName,
  unitShortName,
  unitYearLink,
} from '../unit/unit-words.ts';
import { WORDS as UNIT_WORDS } from '../unit/words.ts';
import { WORDS } from './words.ts';

/** How the one-stop is measured today, in one sentence, with the way to every unit's score. */
export interface ServiceToday {
  title: string;
  text: string;
  more: LinkView;
}

/** Of the last list of a year, or of all years; null where there is none. */
export function serviceToday(site: Site, year?: number): ServiceToday | null {
  const list = serviceLists(site.dataset, year).at(-1);
  if (!list) return null;
  const words = WORDS[site.locale];
  const [{ period, unit }] = list.rows;
  const province = unitById(site, unitById(site, unit).parent);
  return {
    title: words.title,
    text: words.today({
      province: inSentence(site, province, unitName(site, province, yearOf(period))),
      period: site.f.period(period),
      parts: site.f.list(SERVICE_GROUPS.flatMap((group) => rangeOf(site, list, group))),
    }),
    more: { label: words.more, href: site.addresses.indicator('service.score') },
  };
}

function rangeOf(site: Site, { groups }: ServiceList, group: ServiceGroup): string[] {
  const { ranked } = groups[group];
  const [best] = ranked;
  const worst = ranked.at(-1);
  if (!best || !worst) return [];
  const words = WORDS[site.locale];
  return [
    words.range({
      count: site.f.number(ranked.length),
      group: words.groups[group],
      high: valueText(site, best.figure),
      low: valueText(site, worst.figure),
    }),
  ];
}

/** The score of one unit with its place among its own kind, and the place that the source prints. */
export function serviceSentence(
  site: Site,
  unit: Unit,
  name: string,
  row: Statement<'service'>,
): string[] {
  const { f, dataset } = site;
  const words = WORDS[site.locale];
  const list = serviceLists(dataset, yearOf(row.period)).find(({ rows }) => rows.includes(row));
  const score = row.figures.get('score');
  if (!list || !score) return [];
  const { kind, ranking } = likesInList(dataset, list, unit.id);
  const mixed = ranking.ranked.some(
    ({ figure }) => !isFollowed(unitById(site, figure.statement.unit)),
  );
  const own = ranking.ranked.find(({ figure }) => figure === score);
  const [rank, of] = [row.figures.get('rank'), row.figures.get('rank_of')];
  return [
    words.place({
      period: f.period(row.period),
      unit: name,
      score: valueText(site, score),
      max: f.number(measureOf('service.score').most ?? 0),
      place: own
        ? UNIT_WORDS[site.locale].among({
            place: f.number(own.place),
            tied: own.tied > 1,
            likes: kind
              ? ofKind(site, ranking.ranked.length, kind)
              : `${f.number(ranking.ranked.length)} ${words.groups[serviceGroup(dataset, unit.id)]}`,
            province: mixed
              ? unitInSentence(site, unitById(site, unit.parent), yearOf(row.period))
              : null,
          })
        : null,
      printed:
        rank && of ? words.printed({ rank: valueText(site, rank), of: valueText(site, of) }) : null,
    }),
  ];
}

/**
 * What must be known before the scores of a page are quoted, as their sources are noted in the register: where they
 * were read, what they may hold besides, whom the printed places mix. Of communes alone only the first sentence, where they
 * were read: the rest is of agencies, and stands at the source. Null of rows that none of it is noted of.
 */
export function serviceCaution(
  site: Site,
  rows: readonly Statement[],
): { term: string; detail: string } | null {
  const own = rows.filter(({ table }) => table === 'service');
  const communes = own.every(({ unit }) => serviceGroup(site.dataset, unit) === 'communes');
  const notes = [...new Set(own.map(({ source }) => source))].flatMap((id) => {
    const source = site.dataset.sources.get(id);
    const note = source ? local(source, 'note', site.locale) : '';
    return communes ? note.split(/(?<=\.) /).slice(0, 1) : [note];
  });
  const detail = notes.filter((note) => note !== '').join(' ');
  return detail === '' ? null : { term: WORDS[site.locale].caution, detail };
}

/** Places in the newest list, and all communes of it in one list where they are ranked kind by kind. */
interface ServiceRankings {
  tables: TableView[];
  whole: { label: string; table: TableView } | null;
}

/** The newest list as one table for each kind of unit: the place in the kind beside the printed one. */
export function serviceRankings(site: Site): ServiceRankings {
  const list = serviceLists(site.dataset).at(-1);
  if (!list) return { tables: [], whole: null };
  const words = WORDS[site.locale];
  const [{ period }] = list.rows;
  const { communes, agencies } = list.groups;
  const when = { period: site.f.periodName(period) };
  const communesTitle = words.caption({ group: words.groups.communes, ...when });
  const tables = [
    ...list.kinds.map(({ kind, units, ranking, ranked }) => {
      const group = kind && ofKind(site, units.length, kind);
      const title = group === null ? communesTitle : words.caption({ group, ...when });
      if (ranked) return rankingTable(site, period, title, ranking.ranked);
      const ids = units.map(({ id }) => id);
      const own = communes.ranked.filter(({ figure }) => ids.includes(figure.statement.unit));
      return scoreTable(site, period, words.tooFew({ group: group ?? '', ...when }), own);
    }),
    rankingTable(
      site,
      period,
      words.caption({ group: words.groups.agencies, ...when }),
      agencies.ranked,
    ),
  ].filter(({ rows }) => rows.length > 0);
  const label = words.whole({ count: site.f.number(communes.ranked.length) });
  const whole = {
    label,
    table: scoreTable(site, period, words.wholeCaption(when), communes.ranked),
  };
  return { tables, whole: list.kinds.length > 1 ? whole : null };
}

function rankingTable(
  site: Site,
  period: Period,
  caption: string,
  ranked: readonly Ranked[],
): TableView {
  const { columns, rows, ...table } = scoreTable(site, period, caption, ranked);
  const place = { label: WORDS[site.locale].placeColumn, numeric: true, rank: true };
  return folded(site, {
    ...table,
    columns: columns.toSpliced(1, 0, place),
    rows: rows.map((row, at) => {
      const own = ranked[at];
      const text = own ? `${String(own.place)}${own.tied > 1 ? '=' : ''}` : '';
      return { ...row, cells: [{ text }, ...row.cells] };
    }),
  });
}

/** In the order given, the score of each and the place that the source prints: no place of ours. */
function scoreTable(
  site: Site,
  period: Period,
  caption: string,
  ranked: readonly Ranked[],
): TableView {
  const words = WORDS[site.locale];
  const marks = marksFor(
    site,
    ranked.map(({ figure }) => figure.statement),
    'rows',
  );
  const decimals = decimalsOf(ranked.map(({ figure }) => figure));
  return {
    caption,
    columns: [
      { label: site.t.columns.unit, numeric: false },
      { label: site.t.columns.score, numeric: true },
      { label: words.printedColumn, numeric: true, rank: true },
    ],
    rows: ranked.map(({ figure }): RowView => {
      const { unit, figures } = figure.statement;
      const printed = figures.get('rank');
      const own = unitById(site, unit);
      const link = unitYearLink(site, own, yearOf(period));
      return {
        header: {
          // The long name of an agency takes six lines of a phone.
          text: isPlace(own) ? link.label : unitShortName(site, own, yearOf(period)),
          ...(link.href === undefined ? {} : { href: link.href }),
          marks: marks.row(figure.statement),
        },
        cells: [
          matrixCell(site, figure, marks, { decimals, maximumAbove: true }),
          printed
            ? matrixCell(site, printed, marks, ALONE)
            : { text: site.t.notStated, missing: true },
        ],
      };
    }),
    notes: marks.notes(),
  };
}
