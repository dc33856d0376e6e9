import { siteWords } from '../../../data/settings.ts';
import { local } from '../../../i18n/local.ts';
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
import type { FigureView, MissingView } from '../../parts/figure/view.ts';
import type { EntryView, LinkView } from '../../parts/links/view.ts';
import type { TileMapView } from '../../parts/tiles/view.ts';
import { inspectionEntry } from '../../parts/inspection/inspection-entry.ts';
import { editionLink } from '../../parts/edition/edition-words.ts';
import { mainIndex } from '../../../derive/main-index.ts';
import { provinceOf } from '../../../derive/province.ts';
import type { PageHead } from '../../frame/page-head.ts';
import type { LinkGroup } from '../../parts/links/view.ts';
import { listedUnits } from '../units/model.ts';
import { WORDS } from './words.ts';

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
  const { dataset, addresses } = site;
  const words = WORDS[site.locale];
  const index = mainIndex(site.dataset);
  const newest = dataset.years.at(-1) ?? 0;
  return {
    head: {
      title: siteWords(dataset, 'name', site.locale),
      description: siteWords(dataset, 'tagline', site.locale),
      path: addresses.home,
      breadcrumbs: [],
    },
    tagline: siteWords(dataset, 'tagline', site.locale),
    answers: [
      {
        question: words.oneStopQuestion,
        answer: oneStopAnswer(site),
        more: { label: words.oneStopMore, href: addresses.oneStop },
      },
      {
        question: words.casesQuestion,
        answer: casesAnswer(site),
        more: { label: words.casesMore, href: addresses.indicator('cases.late') },
      },
      {
        question: words.ratingQuestion,
        answer: ratingAnswer(site, index),
        more: { label: words.ratingMore, href: addresses.indicator('scores.class') },
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
  const words = WORDS[site.locale];
  const last = editions.at(-1);
  return [
    ...(last ? [editionLink(site, last.year)] : []).filter((link) => link !== null),
    {
      label:
        corrected.size === 0
          ? t.ui.noCorrections
          : words.count({ count: f.number(corrected.size) }),
      href: addresses.corrections,
    },
  ];
}

/** The province's one-stop count. Until a source states one, the page says so and shows the nearest figure. */
function oneStopAnswer(site: Site): Answer {
  const province = provinceOf(site.dataset).id;
  const latest = (indicator: string, unit?: string) =>
    whole(figuresOf(site.dataset, indicator, unit === undefined ? {} : { unit })).at(-1);
  const stated = latest('procedures.one_stop', province);
  if (stated) return { kind: 'figure', figure: figureView(site, stated) };
  const instead = latest('procedures.announced', province) ?? latest('procedures.at_centre');
  return {
    kind: 'missing',
    missing: { label: WORDS[site.locale].oneStopMissing, reason: WORDS[site.locale].oneStopReason },
    instead: instead ? figureView(site, instead) : null,
  };
}

/** The latest period for which the province's cases in time can be compared with those resolved. */
function casesAnswer(site: Site): Answer {
  const province = provinceOf(site.dataset);
  const rows = statementsOf(site.dataset, { table: 'cases', unit: province.id }).filter(
    (row) => casesInTime(row) !== null && row.figures.has('resolved'),
  );
  const figure = rows.at(-1)?.figures.get('on_time_or_early') ?? rows.at(-1)?.figures.get('late');
  return figure
    ? { kind: 'figure', figure: figureView(site, figure) }
    : {
        kind: 'missing',
        missing: {
          label: WORDS[site.locale].casesMissing,
          reason: WORDS[site.locale].nothingFound({
            unit: inSentence(province, local(province, 'name', site.locale)),
          }),
        },
        instead: null,
      };
}

/** The latest year for which the province says how many units reached the best class. */
function ratingAnswer(site: Site, index: string | null): Answer {
  const province = provinceOf(site.dataset).id;
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
        missing: {
          label: WORDS[site.locale].ratingMissing,
          reason: WORDS[site.locale].ratingReason,
        },
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
