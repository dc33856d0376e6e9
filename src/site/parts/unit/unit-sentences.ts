import type { MeasureColumn, TableId } from '../../../data/tables.ts';
import type { Unit } from '../../../data/dataset.ts';
import { exactNumber, isIn, type Figure, type Statement } from '../../../data/figures.ts';
import { isStock, yearOf } from '../../../data/period.ts';
import { placesFromShare } from '../../../data/settings.ts';
import { casesInTime } from '../../../derive/in-time.ts';
import { kindLabelIn } from '../../../derive/names.ts';
import { isPlanned } from '../../../derive/planned.ts';
import { standsForUnit } from '../../../derive/stands-for-unit.ts';
import { placeOf } from '../../../derive/place.ts';
import { placesTell } from '../../../derive/rank.ts';
import { statementsOf } from '../../../derive/select.ts';
import { shareOf } from '../../../derive/share.ts';
import { rankingsIn } from '../../../derive/standings.ts';
import { uncapital } from '../../../i18n/letters.ts';
import { dimensionNames, valueText } from '../figure/figure-view.ts';
import { servicePartsSaid } from '../service/parts-said.ts';
import { serviceSentence } from '../service/service-view.ts';
import { indexName } from '../table/ratings.ts';
import type { Site } from '../../site.ts';
import { kindsName } from './group-name.ts';
import { ofKind } from './kind-words.ts';
import { unitInSentence } from './unit-words.ts';
import { WORDS } from './words.ts';

/** The most sentences that a page opens with; the rest stands in its tables. */
const MOST = 4;

/** A sentence, and the rows whose figures stand in it. */
export interface Said {
  text: string;
  rows: readonly Statement[];
}

/**
 * The plain sentences with which a page on one unit in one year opens, the most
 * telling first: the one-stop, cases on time, the rating, national indices.
 * The first names the unit, the others say "the department": its name stands above them.
 */
export function unitSentences(
  site: Site,
  unit: Unit,
  year: number,
  statements: readonly Statement[],
): Said[] {
  const name = unitInSentence(site, unit, year);
  const first = sentencesOf(site, unit, name, statements).slice(0, 1);
  const label = kindLabelIn(site.dataset, unit, year)?.[site.locale] ?? null;
  const again = WORDS[site.locale].again({ kind: unit.kind, name, label }) ?? name;
  return [...first, ...sentencesOf(site, unit, again, statements).slice(1, MOST)];
}

/** `name`: what the unit is called in each of them. */
function sentencesOf(
  site: Site,
  unit: Unit,
  name: string,
  statements: readonly Statement[],
): Said[] {
  const of = <T extends TableId>(table: T) =>
    statements.filter(isIn(table)).filter((row) => row.status !== 'derived' && !isPlanned(row));
  const each = <T extends TableId>(
    rows: readonly Statement<T>[],
    sentences: (row: Statement<T>) => string[],
  ) => rows.flatMap((row) => sentences(row).map((text) => ({ text, rows: [row] })));
  const said = [
    ...each(of('procedures'), (row) => procedureSentence(site, name, unit, row)),
    ...partsAtCentre(site, name, of('procedures')),
    ...each(statements.filter(isPlanned).filter(isIn('procedures')), (row) =>
      plannedSentence(site, unit, name, row),
    ),
    ...casesSaid(site, name, unlessPart(of('cases'))),
    ...each(of('service'), (row) => serviceSentence(site, unit, name, row)),
    ...ratingSentences(site, unit, name, of('scores')),
    ...each(of('national'), (row) => nationalSentence(site, name, row)),
    ...each(of('service'), (row) => servicePartsSaid(site, row)),
  ];
  // A sentence that several sources give alike is written once, with the rows of all of them.
  return [...Map.groupBy(said, ({ text }) => text)].map(([text, alike]) => ({
    text,
    rows: alike.flatMap(({ rows }) => rows),
  }));
}

function procedureSentence(site: Site, name: string, unit: Unit, row: Statement): string[] {
  const words = WORDS[site.locale];
  if (!standsForUnit(row)) return [];
  const period = site.f.period(row.period);
  const oneStop = row.figures.get('one_stop');
  const share = oneStop && shareOf(oneStop);
  if (share) {
    const percent = site.f.percent(share.percent);
    const [part, whole] = [valueText(site, share.part), valueText(site, share.whole)];
    return [words.oneStop({ period, unit: name, part, whole, percent })];
  }
  if (oneStop) return [words.oneStopAlone({ period, unit: name, count: valueText(site, oneStop) })];
  const centre = row.figures.get('at_centre');
  if (centre && unit.kind === 'centre') {
    return [words.atCentre({ period, unit: name, count: valueText(site, centre) })];
  }
  const announced = row.figures.get('announced');
  if (announced)
    return [words.announced({ period, unit: name, count: valueText(site, announced) })];
  const total = row.figures.get('total');
  return total ? [words.total({ period, unit: name, count: valueText(site, total) })] : [];
}

/** What a centre was to take in. The day on which somebody said so is left to the table. */
function plannedSentence(
  site: Site,
  unit: Unit,
  name: string,
  row: Statement<'procedures'>,
): string[] {
  const centre = row.figures.get('at_centre');
  if (!centre || unit.kind !== 'centre' || row.scope !== '') return [];
  return [WORDS[site.locale].plannedAtCentre({ unit: name, count: valueText(site, centre) })];
}

/**
 * Where a source counts the procedures of a centre kind by kind and never all of them, the kinds are said together, the
 * largest first: none of them stands for the whole.
 */
function partsAtCentre(site: Site, unit: string, rows: readonly Statement<'procedures'>[]): Said[] {
  const counted = rows.flatMap((row) => {
    const figure = row.figures.get('at_centre');
    const count = exactNumber(figure);
    return figure && count !== null && Object.keys(row.dimensions).length === 0
      ? [{ row, figure, count }]
      : [];
  });
  const bySet = Map.groupBy(counted, ({ row }) => `${row.period.raw} ${row.source}`);
  return [...bySet.values()].flatMap((set): Said[] => {
    const [first, ...others] = set.toSorted((a, b) => b.count - a.count);
    if (!first || others.length === 0 || set.some(({ row }) => row.scope === '')) return [];
    const words = WORDS[site.locale];
    const part = ({ row, figure }: typeof first) =>
      words.procedures({ count: valueText(site, figure), scope: row.scopeText[site.locale] });
    const { period } = first.row;
    // What is counted on one day and given for many has no known day: no source counts for months.
    const days = { from: site.f.date(period.from), to: site.f.date(period.to) };
    const text = words.partsAtCentre({
      period: period.kind === 'range' ? words.noDay(days) : site.f.period(period),
      unit,
      largest: part(first),
      others: site.f.list(others.map(part)),
    });
    return [{ text, rows: set.map(({ row }) => row) }];
  });
}

/**
 * Without the rows of a part of the year, where the outcome of the full year is known: a quarter says less and is not
 * newer.
 */
function unlessPart(rows: readonly Statement<'cases'>[]): Statement<'cases'>[] {
  const years = rows.filter(
    (row) => row.period.kind === 'year' && standsForUnit(row) && casesInTime(row) !== null,
  );
  const isPart = (row: Statement) =>
    !isStock(row.period) &&
    standsForUnit(row) &&
    years.some(
      ({ period }) =>
        row.period.kind !== 'year' && period.from <= row.period.from && row.period.to <= period.to,
    );
  return rows.filter((row) => !isPart(row));
}

/** Whole counts before those of one field, longer periods before shorter. */
function casesFirst(rows: readonly Statement<'cases'>[]): Statement<'cases'>[] {
  const length = ({ period }: Statement) => Date.parse(period.to) - Date.parse(period.from);
  const special = ({ dimensions, scope }: Statement) =>
    Object.keys(dimensions).length + (scope === '' ? 0 : 1);
  return rows.toSorted((a, b) => special(a) - special(b) || length(b) - length(a));
}

/** Rows of one field are taken only where there are no others. */
function casesSaid(site: Site, name: string, rows: readonly Statement<'cases'>[]): Said[] {
  const said = (of: readonly Statement<'cases'>[]) =>
    casesFirst(of).flatMap((row) =>
      caseSentences(site, name, row).map((text) => ({ text, rows: [row] })),
    );
  const isOfField = ({ dimensions }: Statement) => Object.keys(dimensions).length > 0;
  const all = said(rows.filter((row) => !isOfField(row)));
  return all.length > 0 ? all : said(rows.filter(isOfField));
}

/**
 * Of which cases a row is, after the noun: a scope like "hồ sơ qua cổng" says " qua cổng", a field " về đất đai". Empty of
 * any other scope, which stands with the period.
 */
function scopeOfCases(site: Site, row: Statement): string {
  const words = WORDS[site.locale];
  const scope = row.scopeText[site.locale];
  const fields = dimensionNames(site, row).map(uncapital);
  if (fields.length === 0) return words.afterCases(scope);
  return words.ofFields({ fields: site.f.list(fields), scope: scope === '' ? null : scope });
}

function caseSentences(site: Site, name: string, row: Statement<'cases'>): string[] {
  // What a row leaves out is said in every sentence of it.
  const part = scopeOfCases(site, row) === '' ? row.scopeText[site.locale] : '';
  const withPart = (period: string) => (part === '' ? period : `${period} (${part})`);
  const words = {
    period: withPart(site.f.period(row.period)),
    day: withPart(site.f.periodName(row.period)),
    unit: name,
  };
  const overdue = row.figures.get('pending_overdue');
  const pending = row.figures.get('pending');
  const said = [outcomeSentence(site, words, row)];
  if (overdue && exactNumber(overdue) !== 0) {
    const whole = pending ? valueText(site, pending) : null;
    const count = valueText(site, overdue);
    const scope = scopeOfCases(site, row);
    said.push(WORDS[site.locale].overdue({ ...words, count, whole, scope }));
  }
  return said.filter((sentence) => sentence !== null);
}

/** How many were in time; failing that, how many were late, or how many came in. */
function outcomeSentence(
  site: Site,
  words: { period: string; day: string; unit: string },
  row: Statement<'cases'>,
): string | null {
  const figure = (column: MeasureColumn<'cases'>) => row.figures.get(column);
  const resolved = figure('resolved');
  const scope = scopeOfCases(site, row);
  if (exactNumber(figure('total')) === 0)
    return WORDS[site.locale].nothingToHandle({ ...words, scope });
  if (exactNumber(resolved) === 0) return WORDS[site.locale].nothingResolved({ ...words, scope });
  if (resolved && exactNumber(figure('late')) === 0) {
    return WORDS[site.locale].noneLate({ ...words, whole: valueText(site, resolved), scope });
  }
  const inTime = casesInTime(row);
  const whole = exactNumber(resolved);
  if (resolved && inTime !== null && whole !== null && whole > 0) {
    return WORDS[site.locale].onTime({
      ...words,
      part: site.f.number(inTime),
      whole: valueText(site, resolved),
      percent: site.f.percent((inTime / whole) * 100),
      scope,
    });
  }
  const late = figure('late');
  if (late && exactNumber(late) !== 0) {
    const count = valueText(site, late);
    return isStock(row.period)
      ? WORDS[site.locale].lateBy({ ...words, count, scope })
      : WORDS[site.locale].late({ ...words, count, scope });
  }
  if (isStock(row.period)) return null;
  const received = figure('received_new');
  if (received)
    return WORDS[site.locale].received({ ...words, count: valueText(site, received), scope });
  const total = figure('total');
  return total
    ? WORDS[site.locale].toHandle({ ...words, count: valueText(site, total), scope })
    : null;
}

/** One sentence for each index, from all that the sources of the year say together. */
function ratingSentences(
  site: Site,
  unit: Unit,
  name: string,
  rows: readonly Statement<'scores'>[],
): Said[] {
  const byIndex = Map.groupBy(rows, ({ dimensions }) => dimensions.index ?? '');
  return [...byIndex].flatMap(([index, own]) => {
    const first = (column: MeasureColumn<'scores'>) =>
      own.flatMap(({ figures }) => figures.get(column) ?? []).at(0) ?? null;
    const [row] = own;
    const [score, max, rated, rank] = [first('score'), first('max'), first('class'), first('rank')];
    if (!row || (!score && !rated)) return [];
    const rankOf = rank?.statement.figures.get('rank_of');
    const { mixed, among } = placeInKind(site, unit, index, yearOf(row.period));
    const text = WORDS[site.locale].score({
      period: site.f.period(row.period),
      unit: name,
      index: indexName(site, index),
      score: score ? valueText(site, score) : null,
      max: max ? valueText(site, max) : null,
      class: rated ? valueText(site, rated) : null,
      among: rank ? among : null,
      rank: rank ? valueText(site, rank) : null,
      rankOf: rankOf ? valueText(site, rankOf) : null,
      tied: rank !== null && sharesPlace(site, unit, rank),
      group: unit.peer_group
        ? uncapital(kindsName(site, unit.peer_group, yearOf(row.period)))
        : null,
      mixed,
    });
    const told = [score, max, rated, rank].flatMap((figure) => figure?.statement ?? []);
    return [{ text, rows: [...new Set(told)] }];
  });
}

/** Whether a source gives another unit of the group the same place. */
function sharesPlace({ dataset }: Site, unit: Unit, { statement, raw }: Figure): boolean {
  const { dimensions, period } = statement;
  return statementsOf(dataset, { table: 'scores', year: yearOf(period) }).some(
    (row) =>
      row.unit !== unit.id &&
      row.dimensions.index === dimensions.index &&
      row.period.raw === period.raw &&
      row.figures.get('rank')?.raw === raw &&
      dataset.units.get(row.unit)?.peer_group === unit.peer_group,
  );
}

/** Whether the group of a unit is of several kinds, and the place of its score in its own kind. */
function placeInKind(
  site: Site,
  unit: Unit,
  index: string,
  year: number,
): { mixed: boolean; among: string | null } {
  const { dataset, f } = site;
  const kinds = unit.peer_group ? rankingsIn(dataset, unit.peer_group, index, year) : [];
  const own = kinds.find(({ units }) => units.includes(unit));
  const mixed = kinds.length > 1;
  const ranking = own?.ranking;
  if (!mixed || !own?.kind || !ranking || !placesTell(ranking, placesFromShare(dataset)))
    return { mixed, among: null };
  const ranked = ranking.ranked.find(({ figure }) => figure.statement.unit === unit.id);
  const among = ranked
    ? WORDS[site.locale].among({
        place: f.number(ranked.place),
        tied: ranked.tied > 1,
        likes: ofKind(site, ranking.ranked.length, own.kind),
        province: null,
      })
    : null;
  return { mixed, among };
}

function nationalSentence(site: Site, name: string, row: Statement): string[] {
  if (row.dimensions.component !== undefined) return [];
  const index = indexName(site, row.dimensions.index ?? '');
  const words = { period: site.f.period(row.period), unit: name, index };
  const rank = row.figures.get('rank');
  const of = row.figures.get('rank_of');
  if (rank) {
    return [
      WORDS[site.locale].nationalRank({
        ...words,
        rank: valueText(site, rank),
        of: of ? valueText(site, of) : null,
        last: placeOf(rank)?.last ?? false,
      }),
    ];
  }
  const value = row.figures.get('value');
  const max = row.figures.get('max');
  return value
    ? [
        WORDS[site.locale].nationalValue({
          ...words,
          value: valueText(site, value),
          max: max ? valueText(site, max) : null,
        }),
      ]
    : [];
}
