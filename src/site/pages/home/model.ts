import { isClass, type Figure } from '../../../data/figures.ts';
import { yearOf } from '../../../data/period.ts';
import { casesInTime } from '../../../derive/in-time.ts';
import { byPeriod, figuresOf, statementsOf } from '../../../derive/select.ts';
import { peersIn } from '../../../derive/units.ts';
import { figureView } from '../../parts/figure/figure-view.ts';
import { ratings } from '../../parts/table/ranking-table.ts';
import type { Site } from '../../site.ts';
import { ratingMap } from '../../parts/tiles/rating-map.ts';
import { inSentence } from '../../parts/unit/unit-words.ts';
import type {
  EntryView,
  FigureView,
  LinkView,
  MissingView,
  TileMapView,
} from '../../parts/views.ts';
import { inspectionEntry } from '../inspections/model.ts';
import { editionLink, mainIndex, provinceOf, type LinkGroup, type PageHead } from '../common.ts';
import { listedUnits } from '../units/model.ts';

export interface HomePage {
  head: PageHead;
  tagline: string;
  /** The three questions that bring people here, each with its answer. */
  answers: { question: string; answer: Answer; more: LinkView }[];
  map: TileMapView | null;
  finder: LinkGroup[];
  inspections: EntryView[];
  /** The edition sealed last, and the way to all corrections. */
  news: LinkView[];
  years: LinkView[];
}

export type Answer =
  | { kind: 'figure'; figure: FigureView }
  | { kind: 'missing'; missing: MissingView; instead: FigureView | null };

export function homePage(site: Site): HomePage {
  const { t, dataset, addresses } = site;
  const index = mainIndex(site);
  const newest = dataset.years.at(-1) ?? 0;
  return {
    head: {
      title: dataset.site['name']?.[site.locale] ?? '',
      description: dataset.site['tagline']?.[site.locale] ?? '',
      path: addresses.home,
      breadcrumbs: [],
    },
    tagline: dataset.site['tagline']?.[site.locale] ?? '',
    answers: [
      {
        question: t.home.oneStopQuestion,
        answer: oneStopAnswer(site),
        more: { label: t.home.oneStopMore, href: addresses.oneStop },
      },
      {
        question: t.home.casesQuestion,
        answer: casesAnswer(site),
        more: { label: t.home.casesMore, href: addresses.indicator('cases.late') },
      },
      {
        question: t.home.ratingQuestion,
        answer: ratingAnswer(site, index),
        more: { label: t.home.ratingMore, href: addresses.indicator('scores.class') },
      },
    ],
    map: index === null ? null : ratingMap(site, index, bestRatedYear(site, index) ?? newest),
    finder: listedUnits(site),
    inspections: dataset.inspections
      .toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))
      .slice(0, 4)
      .map((inspection) => inspectionEntry(site, inspection)),
    news: news(site),
    years: dataset.years
      .toReversed()
      .map((year) => ({ label: String(year), href: addresses.year(year) })),
  };
}

/** What is new, and what was corrected. */
function news(site: Site): LinkView[] {
  const { t, f, addresses, editions, corrected } = site;
  const last = editions.at(-1);
  return [
    ...(last ? [editionLink(site, last.year)] : []).filter((link) => link !== null),
    {
      label:
        corrected.size === 0
          ? t.corrections.none
          : t.corrections.count({ count: f.number(corrected.size) }),
      href: addresses.corrections,
    },
  ];
}

/** The province's one-stop count; until a source states one, that is said, with the nearest figure there is. */
function oneStopAnswer(site: Site): Answer {
  const province = provinceOf(site).id;
  const latest = (indicator: string, unit?: string) =>
    whole(figuresOf(site.dataset, indicator, unit === undefined ? {} : { unit })).at(-1);
  const stated = latest('procedures.one_stop', province);
  if (stated) return { kind: 'figure', figure: figureView(site, stated) };
  const instead = latest('procedures.announced', province) ?? latest('procedures.at_centre');
  return {
    kind: 'missing',
    missing: { label: site.t.home.oneStopMissing, reason: site.t.home.oneStopReason },
    instead: instead ? figureView(site, instead) : null,
  };
}

/** The latest period for which the province's cases in time can be told from those resolved. */
function casesAnswer(site: Site): Answer {
  const province = provinceOf(site);
  const rows = statementsOf(site.dataset, { table: 'cases', unit: province.id }).filter(
    (row) => casesInTime(row) !== null && row.figures.has('resolved'),
  );
  const figure = rows.at(-1)?.figures.get('on_time_or_early') ?? rows.at(-1)?.figures.get('late');
  return figure
    ? { kind: 'figure', figure: figureView(site, figure) }
    : {
        kind: 'missing',
        missing: {
          label: site.t.home.casesMissing,
          reason: site.t.sentences.nothingFound({ unit: inSentence(province, province.name_vi) }),
        },
        instead: null,
      };
}

/** The latest year for which the province says how many units reached the best class. */
function ratingAnswer(site: Site, index: string | null): Answer {
  const province = provinceOf(site).id;
  const counts = figuresOf(site.dataset, 'classes.excellent').filter(
    ({ statement }) => statement.dimensions['index'] === index,
  );
  const latestYear = Math.max(...counts.map(({ statement }) => yearOf(statement.period)));
  const latest = counts.filter(({ statement }) => yearOf(statement.period) === latestYear);
  const figure = latest.find(({ statement }) => statement.unit === province) ?? latest.at(-1);
  return figure
    ? { kind: 'figure', figure: figureView(site, figure) }
    : {
        kind: 'missing',
        missing: { label: site.t.home.ratingMissing, reason: site.t.home.ratingReason },
        instead: null,
      };
}

/** Figures that count the whole unit, in order of time. */
function whole(figures: readonly Figure[]): Figure[] {
  return figures
    .filter(({ statement }) => Object.keys(statement.dimensions).length === 0)
    .toSorted((a, b) => byPeriod(a.statement, b.statement));
}

/** The latest of the years in which most districts were rated by name. */
function bestRatedYear(site: Site, index: string): number | null {
  const rated = site.dataset.years.map((year) => {
    const units = peersIn(site.dataset, 'districts', year);
    const classes = [...ratings(site, units, index, year).values()];
    const count = classes.filter((rating) => rating.class && isClass(rating.class.value)).length;
    return { year, count };
  });
  const most = Math.max(0, ...rated.map(({ count }) => count));
  return most === 0 ? null : (rated.findLast(({ count }) => count === most)?.year ?? null);
}
