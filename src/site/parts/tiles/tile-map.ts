import { sourceLine } from '../../../charts/makers/context.ts';
import { shading } from '../../../charts/rules/shading.ts';
import { spreadMessage } from '../../../charts/makers/spread-message.ts';
import { isClass, type Figure } from '../../../data/figures.ts';
import { yearOf } from '../../../data/period.ts';
import { measureOf } from '../../../data/tables.ts';
import { byPeriod } from '../../../derive/select.ts';
import { largestFamily, toSeries } from '../../../derive/series.ts';
import { dimensionNames } from '../figure/figure-view.ts';
import { darkerWords, shadeOf } from '../shades/shades.ts';
import type { Site } from '../../site.ts';
import {
  classLegend,
  classTone,
  missingLegend,
  needsRoom,
  placedDistricts,
  placeRules,
  tileOf,
} from './tiles.ts';
import { unitById, unitShortName } from '../unit/unit-words.ts';
import type { TileMapView, TileTone } from './view.ts';
import { kindsName } from '../unit/group-name.ts';
import { uncapital } from '../../../i18n/letters.ts';
import { WORDS } from './words.ts';

/**
 * The last year of an indicator that most districts have a figure of, as tiles; where there is no such year, the last
 * other period.
 */
export function latestTileMap(site: Site, figures: readonly Figure[]): TileMapView | null {
  const own = figures.filter(({ statement }) => unitById(site, statement.unit).kind === 'district');
  const [years = [], others = []] = [true, false].map((whole) =>
    own.filter(({ statement }) => (statement.period.kind === 'year') === whole),
  );
  for (const candidates of [...byLatest(site, years), ...byLatest(site, others)]) {
    const map = tileMap(site, candidates);
    if (map) return map;
  }
  return null;
}

/** The figures of each period that compare with one another, the latest period first. */
function byLatest(site: Site, figures: readonly Figure[]): Figure[][] {
  const family = largestFamily(toSeries(site.dataset, figures));
  const points = family.flatMap(({ points }) => points.flatMap((point) => point.figures));
  const ordered = points.toSorted((a, b) => byPeriod(a.statement, b.statement));
  return [...Map.groupBy(ordered, ({ statement }) => statement.period.raw).values()].toReversed();
}

/**
 * One indicator of the districts as tiles: classes in their colours, numbers in even shades. `figures` are of
 * one period and compare with one another; where several sources have a figure of a unit, its tile shows the first. Null when fewer
 * than half of the districts have a figure.
 */
function tileMap(site: Site, figures: readonly Figure[]): TileMapView | null {
  const [any] = figures;
  if (!any) return null;
  const year = yearOf(any.statement.period);
  const districts = placedDistricts(site, year);
  const figureOf = new Map(figures.toReversed().map((figure) => [figure.statement.unit, figure]));
  const shown = districts.flatMap(({ unit }) => figureOf.get(unit.id) ?? []);
  const [first] = shown;
  if (!first || shown.length * 2 < districts.length) return null;
  const { toneOf, legend, ...words } = isClass(first.value)
    ? byClass(site, first, shown)
    : byValue(site, first, shown);
  const tiles = districts.map((district) => {
    const figure = figureOf.get(district.unit.id);
    return tileOf(site, district, year, figure ? [figure] : [], toneOf);
  });
  const roomy = needsRoom(tiles);
  return {
    ...words,
    subtitle: WORDS[site.locale].subtitle({ shown: measured(site, first), roomy }),
    tiles,
    roomy,
    places: placeRules(tiles),
    legend: [...legend, ...missingLegend(site, tiles)],
    sourceLine: sourceLine(
      site,
      shown.map(({ statement }) => statement),
    ),
  };
}

/** What the colours of a map mean, and the title that says what they show. */
interface Colouring extends Pick<TileMapView, 'title' | 'key' | 'legend'> {
  toneOf: (figure: Figure) => TileTone;
}

function byClass(site: Site, first: Figure, figures: readonly Figure[]): Colouring {
  const { t, f } = site;
  const legend = classLegend(site, figures.map(classTone));
  const counts = legend.map(({ label, tone }) =>
    t.chart.unitsOfClass({
      count: f.number(figures.filter((figure) => classTone(figure) === tone).length),
      class: label,
    }),
  );
  return {
    title: t.chart.unitsByClass({ ...spoken(site, first), counts: f.list(counts) }),
    key: null,
    legend,
    toneOf: classTone,
  };
}

function byValue(site: Site, first: Figure, figures: readonly Figure[]): Colouring {
  const { period } = first.statement;
  const { stepOf, key } = shading(site, figures);
  const named = figures.map((figure) => ({
    name: unitShortName(site, unitById(site, figure.statement.unit), yearOf(period)),
    figure,
  }));
  return {
    title: spreadMessage(site, spoken(site, first).label, period, named),
    key: key.length > 0 ? darkerWords(site, first.indicator) : null,
    legend: key.map(({ step, words }) => ({ label: words, tone: shadeOf(step) })),
    toneOf: (figure) => {
      const step = stepOf(figure);
      return step === null ? 'none' : shadeOf(step);
    },
  };
}

function spoken({ f, locale }: Site, { indicator, statement }: Figure) {
  return { label: measureOf(indicator).label[locale], period: f.period(statement.period) };
}

/** What is shown, in which unit, of whom, of what exactly, and when. */
function measured(site: Site, figure: Figure): string {
  const { label } = spoken(site, figure);
  const { scope, scopeText, period } = figure.statement;
  return [
    WORDS[site.locale].inUnit({ label, unit: measureOf(figure.indicator).unit[site.locale] }),
    uncapital(kindsName(site, 'districts', yearOf(period))),
    ...dimensionNames(site, figure.statement),
    ...(scope === '' ? [] : [scopeText[site.locale]]),
    site.f.periodName(period),
  ].join(', ');
}
