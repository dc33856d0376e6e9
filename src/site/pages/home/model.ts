import { siteWords } from '../../../data/settings.ts';
import { local } from '../../../i18n/local.ts';
import { isClass } from '../../../data/figures.ts';
import { headline } from '../../../derive/headline.ts';
import { casesInTime } from '../../../derive/in-time.ts';
import { statementsOf } from '../../../derive/select.ts';
import { peersIn } from '../../../derive/units.ts';
import { headlineView } from '../../parts/figure/headline-view.ts';
import { serviceToday, type ServiceToday } from '../../parts/service/service-view.ts';
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
  service: ServiceToday | null;
  map: TileMapView | null;
  finder: LinkGroup[];
  inspections: EntryView[];
  /** The edition sealed last, and the way to all corrections. */
  news: LinkView[];
  years: LinkView[];
}

export type Answer =
  | {
      kind: 'figure';
      figure: FigureView;
      /** Of the same row, without which the figure would flatter. */
      beside: FigureView[];
    }
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
    service: serviceToday(site),
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
  const all = statementsOf(site.dataset, { table: 'procedures' });
  const own = all.filter(({ unit }) => unit === provinceOf(site.dataset).id);
  const ofCentres = all.filter(({ unit }) => site.dataset.units.get(unit)?.kind === 'centre');
  const stated = headline(site.dataset, own, 'procedures.one_stop');
  if (stated) return { kind: 'figure', figure: headlineView(site, stated), beside: [] };
  const instead =
    headline(site.dataset, own, 'procedures.announced') ??
    headline(site.dataset, ofCentres, 'procedures.at_centre');
  return {
    kind: 'missing',
    missing: { label: WORDS[site.locale].oneStopMissing, reason: WORDS[site.locale].oneStopReason },
    instead: instead ? headlineView(site, instead) : null,
  };
}

/**
 * The latest period for which the province's cases in time can be compared with those resolved. Cases that were still
 * open and past their day are in neither, so they stand beside.
 */
function casesAnswer(site: Site): Answer {
  const province = provinceOf(site.dataset);
  const rows = statementsOf(site.dataset, { table: 'cases', unit: province.id }).filter(
    (row) => casesInTime(row) !== null,
  );
  const row = headline(site.dataset, rows, 'cases.resolved')?.statement;
  const figure = row?.figures.get('on_time_or_early') ?? row?.figures.get('late');
  const overdue = row?.figures.get('pending_overdue');
  return figure
    ? {
        kind: 'figure',
        figure: headlineView(site, figure),
        beside: overdue ? [headlineView(site, overdue)] : [],
      }
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

/** The latest year of which it is known how many units reached the best class: of the province's, else of a group. */
function ratingAnswer(site: Site, index: string | null): Answer {
  const rows = statementsOf(site.dataset, { table: 'classes' }).filter(
    ({ dimensions }) => dimensions.index === index,
  );
  const latest = headline(site.dataset, rows, 'classes.excellent')?.statement.period;
  const own = rows.filter(
    ({ unit, period }) => unit === provinceOf(site.dataset).id && period.raw === latest?.raw,
  );
  const figure =
    headline(site.dataset, own, 'classes.excellent') ??
    headline(site.dataset, rows, 'classes.excellent');
  return figure
    ? { kind: 'figure', figure: headlineView(site, figure), beside: [] }
    : {
        kind: 'missing',
        missing: {
          label: WORDS[site.locale].ratingMissing,
          reason: WORDS[site.locale].ratingReason,
        },
        instead: null,
      };
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
