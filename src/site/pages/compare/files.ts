import { isClass, type Dimensions, type Figure } from '../../../data/figures.ts';
import type { Period } from '../../../data/period.ts';
import { measureOf, type IndicatorId } from '../../../data/tables.ts';
import {
  comparedGroup,
  comparedYears,
  familiesOf,
  measuresIn,
  type ComparedGroup,
  type Family,
  type Measure,
} from '../../../derive/comparable.ts';
import { scaleOf } from '../../../derive/change.ts';
import { differ } from '../../../derive/conflicts.ts';
import { placeOf } from '../../../derive/place.ts';
import { decimalsOf } from '../../../derive/precision.ts';
import type { SeriesPoint } from '../../../derive/series.ts';
import { shareOf } from '../../../derive/share.ts';
import { lifeOf } from '../../../derive/units.ts';
import type { Unit } from '../../../data/dataset.ts';
import { PEER_GROUPS, type PeerGroup } from '../../../data/unit-kinds.ts';
import { thresholdText } from '../../../i18n/threshold-text.ts';
import { local } from '../../../i18n/local.ts';
import type {
  Catalogue,
  CellEntry,
  FamilyEntry,
  GroupEntry,
  MeasureFile,
  SaidEntry,
  UnitEntry,
} from '../../../live/compare/entries.ts';
import { remembered } from '../../../derive/remember.ts';
import { comparedSegment } from '../../addresses.ts';
import { chipsOf } from '../../parts/figure/chips.ts';
import { scopeWords, sourceLink, valueText } from '../../parts/figure/figure-view.ts';
import { latestGroupName } from '../../parts/unit/group-name.ts';
import { inSentence, unitLabel, unitShortName } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** A measure that some group can be compared by, with its families and the years of each group. */
export interface Offered {
  measure: Measure;
  families: readonly Family[];
  years: ReadonlyMap<ComparedGroup, readonly number[]>;
}

/** In the order in which they are offered. */
export const COMPARED_GROUPS: readonly ComparedGroup[] = [...PEER_GROUPS, 'provinces'];

/** Most readers come for their district. */
const MOST_ASKED: ComparedGroup = 'districts';

/** All that can be compared, each with the groups that have at least two figures to set beside one another. */
export const offeredIn = remembered(({ dataset }: Site): Offered[] =>
  measuresIn(dataset).flatMap((measure) => {
    const families = familiesOf(dataset, measure);
    const years = new Map(
      COMPARED_GROUPS.flatMap((group) => {
        const own = comparedYears(dataset, families, group);
        return own.length === 0 ? [] : [[group, own] as const];
      }),
    );
    return years.size === 0 ? [] : [{ measure, families, years }];
  }),
);

/** Whether there is anything to set a unit beside. */
export function isCompared(site: Site, unit: Unit): boolean {
  const group = comparedGroup(unit);
  return offeredIn(site).some(
    ({ families, years }) =>
      group !== null && years.has(group) && families.some(({ series }) => series.has(unit.id)),
  );
}

/** Whether units of a group can be set beside one another in a year. */
export function isGroupCompared(site: Site, group: PeerGroup, year: number): boolean {
  return offeredIn(site).some(({ years }) => years.get(group)?.includes(year));
}

/** The measure by which an indicator is compared first; null where nothing compares. */
export function measureToCompare(site: Site, indicator: IndicatorId): string | null {
  return offeredIn(site).find(({ measure }) => measure.indicator === indicator)?.measure.id ?? null;
}

/** What the form is made of: `/so-sanh/danh-muc.json`. Groups with nothing to compare are left out. */
export function catalogue(site: Site): Catalogue {
  const offered = offeredIn(site);
  return {
    first: comparedSegment(MOST_ASKED),
    groups: COMPARED_GROUPS.flatMap((group): GroupEntry[] => {
      const own = offered.filter(({ years }) => years.has(group));
      if (own.length === 0) return [];
      const units = [...site.dataset.units.values()].filter(
        (unit) => comparedGroup(unit) === group && isCompared(site, unit),
      );
      const toldBy = ({ families }: Offered) =>
        units.flatMap(({ id }, at) => (families.some(({ series }) => series.has(id)) ? [at] : []));
      const measures = own
        .map((one) => ({ one, told: toldBy(one) }))
        .toSorted((a, b) => b.told.length - a.told.length)
        .map(({ one: { measure, years }, told }) => ({
          id: measure.id,
          name: measureName(site, measure),
          ...(told.length === units.length ? {} : { units: told }),
          years: years.get(group) ?? [],
        }));
      return [
        {
          id: comparedSegment(group),
          name: comparedGroupName(site, group),
          units: units.map((unit) => unitEntry(site, unit)),
          measures,
        },
      ];
    }),
  };
}

export function comparedGroupName(site: Site, group: ComparedGroup): string {
  return group === 'provinces' ? WORDS[site.locale].provinces : latestGroupName(site, group);
}

/** "Điểm · Chỉ số CCHC": of an index, field or service it says which. */
export function measureName(
  site: Site,
  { indicator, dimensions }: Pick<Measure, 'indicator' | 'dimensions'>,
): string {
  return [measureOf(indicator).label[site.locale], ...shortNames(site, dimensions)].join(' · ');
}

function shortNames({ dataset, locale }: Site, dimensions: Dimensions): string[] {
  return Object.values(dimensions).flatMap((id) => {
    const [index, field] = [dataset.indices.get(id), dataset.fields.get(id)];
    if (index) return local(index, 'short', locale);
    return field ? local(field, 'name', locale) : [];
  });
}

function unitEntry(site: Site, unit: Unit): UnitEntry {
  const { from, to } = lifeOf(site.dataset, unit);
  const name = unitLabel(site, unit);
  return {
    id: unit.id,
    name,
    short: unitShortName(site, unit, Math.max(...site.dataset.years)),
    said: inSentence(site, unit, name),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
  };
}

/** The figures of one measure: `/so-sanh/<measure>.json`. */
export function measureFile(site: Site, { measure, families }: Offered): MeasureFile {
  const meta = measureOf(measure.indicator);
  return {
    id: measure.id,
    name: measureName(site, measure),
    kind: meta.measure,
    counted: meta.measure === 'share' ? '' : meta.unit[site.locale],
    threshold: meta.threshold,
    least: thresholdText(site, meta.threshold),
    href: site.addresses.indicator(measure.indicator),
    families: families.map((family) => familyEntry(site, family)),
  };
}

function familyEntry(site: Site, family: Family): FamilyEntry {
  const { periods, series } = family;
  return {
    part: partName(site, family),
    periods: periods.map((period) => ({
      short: site.f.shortPeriod(period),
      said: site.f.period(period),
      from: period.from,
      to: period.to,
    })),
    rows: Object.fromEntries(
      [...series].map(([unit, { points }]) => [
        unit,
        Object.fromEntries(
          points.map((point) => [indexOf(periods, point), cellEntry(site, point)]),
        ),
      ]),
    ),
  };
}

function indexOf(periods: readonly Period[], { period }: SeriesPoint): number {
  return periods.findIndex(({ raw }) => raw === period);
}

/** "cả năm", "quý II", "cả năm, cấp xã". */
function partName(site: Site, { scope, periods: [first] }: Family): string {
  const words = WORDS[site.locale];
  const part = words.parts[first.kind]({
    nth: Number(/\d+$/.exec(first.raw)?.[0] ?? 0),
    from: dayOf(first.from),
    to: dayOf(first.to),
  });
  return scope === '' ? part : words.partOf({ part, scope: scopeWords(site, scope) });
}

/** "2019-07-01" → the first day of the seventh month. */
function dayOf(date: string) {
  return { day: Number(date.slice(8)), month: Number(date.slice(5, 7)) };
}

function cellEntry(site: Site, { figures, breakBefore }: SeriesPoint): CellEntry {
  const [first, ...others] = figures;
  return {
    said: [saidEntry(site, first), ...others.map((figure) => saidEntry(site, figure))],
    ...(differ(figures) ? { conflict: true } : {}),
    ...(breakBefore === null ? {} : { broken: breakBefore[site.locale] }),
  };
}

function saidEntry(site: Site, figure: Figure): SaidEntry {
  const { value } = figure;
  const beside = besideOf(site, figure);
  const { threshold } = measureOf(figure.indicator);
  const scale = threshold.in === 'percent-of-scale' ? scaleOf(figure) : null;
  const place = placeOf(figure);
  const marks = chipsOf(site, figure).map(({ label }) => label);
  return {
    id: figure.id,
    text: valueText(site, figure),
    raw: figure.raw,
    ...(isClass(value) ? {} : { value: value.value, decimals: decimalsOf(figure) }),
    ...(scale === null ? {} : { scale }),
    ...(place === null ? {} : { ranking: `${String(place.of)} ${String(place.derived)}` }),
    ...(!isClass(value) && value.mark !== 'exact' ? { exact: false } : {}),
    ...(beside === null ? {} : { beside }),
    ...(marks.length === 0 ? {} : { marks }),
    href: site.addresses.card(figure),
    source: sourceLink(site, figure.statement.source).label,
  };
}

/** The share of its whole; of a place, how many were ranked. */
function besideOf(site: Site, figure: Figure): string | null {
  const share = shareOf(figure);
  if (share) return site.f.percent(share.percent);
  const of = placeOf(figure)?.of ?? null;
  return of === null ? null : `/${site.f.number(of)}`;
}
