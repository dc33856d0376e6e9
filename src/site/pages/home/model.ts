import { publishedIndicators } from '../../../derive/published-indicators.ts';
import { isClass } from '../../../data/figures.ts';
import { siteWords } from '../../../data/settings.ts';
import { mainIndex } from '../../../derive/main-index.ts';
import { peersIn } from '../../../derive/units.ts';
import { reportingCalendar } from '../../../derive/reporting-calendar.ts';
import { siteFeedLinks } from '../../feeds/links.ts';
import type { PageHead } from '../../frame/page-head.ts';
import { downloadsOfAll } from '../../parts/downloads/downloads.ts';
import { editionLink } from '../../parts/edition/edition-words.ts';
import { inspectionEntry } from '../../parts/inspection/inspection-entry.ts';
import type { EntryView, LinkView } from '../../parts/links/view.ts';
import { ratings } from '../../parts/table/ratings.ts';
import { ratingMap } from '../../parts/tiles/rating-map.ts';
import type { TileMapView } from '../../parts/tiles/view.ts';
import type { Site } from '../../site.ts';
import { answers } from './answers.ts';
import { correctedCounts } from '../corrections/counted-kinds.ts';
import { changesIn } from '../corrections/event-title.ts';
import { nextWords } from '../calendar/next.ts';
import { coverageView, type CoverageView } from './coverage.ts';
import { opening, placesOf, scoresNote } from './places.ts';
import type { AnswerView, PlaceView } from './view.ts';
import { WORDS } from './words.ts';

export interface HomePage {
  head: PageHead;
  tagline: string;
  coverage: CoverageView;
  /** From what is known to what is not, to what does not add up, to other units, and to other provinces where a source ranks them. */
  beyond: LinkView[];
  /** What is expected next, with the way to the calendar; null where nothing is. */
  expected: LinkView | null;
  /** Where a former commune is now; null where no commune was merged. */
  livedAt: LinkView | null;
  map: TileMapView | null;
  places: { list: PlaceView[]; hint: string | null; note: string | null } | null;
  answers: AnswerView[];
  inspections: {
    all: string;
    latest: EntryView[];
    /** Said while no inspection is known. */
    none: string | null;
  };
  /** The edition sealed last, and the way to all corrections. */
  news: LinkView[];
  years: LinkView[];
}

/** How many inspections are named here, the latest first. */
const INSPECTIONS = 2;

export function homePage(site: Site): HomePage {
  const { dataset, addresses } = site;
  const words = WORDS[site.locale];
  return {
    head: {
      title: siteWords(dataset, 'name', site.locale),
      description: siteWords(dataset, 'tagline', site.locale),
      path: addresses.home,
      breadcrumbs: [],
      downloads: downloadsOfAll(site),
      feeds: siteFeedLinks(site),
    },
    tagline: siteWords(dataset, 'tagline', site.locale),
    coverage: coverageView(site),
    beyond: [
      { label: words.gaps, href: addresses.gaps },
      { label: words.audits, href: addresses.audits },
      { label: words.compare, href: addresses.compare },
      ...(publishedIndicators(dataset).includes('national.rank')
        ? [{ label: words.ranks, href: addresses.indicator('national.rank') }]
        : []),
    ],
    expected: expectedNext(site),
    livedAt:
      dataset.formerCommunes.length === 0 ? null : { label: words.livedAt, href: addresses.places },
    ...mapAndPlaces(site),
    answers: answers(site, mainIndex(dataset)),
    inspections: {
      all: addresses.inspections,
      latest: latestInspections(site),
      none: dataset.inspections.length === 0 ? words.noInspections : null,
    },
    news: news(site),
    years: dataset.years
      .toReversed()
      .map((year) => ({ label: String(year), href: addresses.year(year) })),
  };
}

function expectedNext(site: Site): LinkView | null {
  const [label] = nextWords(site, reportingCalendar(site.dataset).next);
  return label === undefined ? null : { label, href: site.addresses.calendar };
}

/** The map of the year in which most districts were rated, and what has become of those that ended. */
function mapAndPlaces(site: Site): Pick<HomePage, 'map' | 'places'> {
  const index = mainIndex(site.dataset);
  if (index === null) return { map: null, places: null };
  const year = bestRatedYear(site, index) ?? site.dataset.years.at(-1) ?? 0;
  const map = ratingMap(site, index, year);
  const list = placesOf(site, year);
  if (map === null || list.length === 0) return { map, places: null };
  // A single district that ended early is no reason to explain the map.
  const hint = list.length * 2 > map.tiles.length ? WORDS[site.locale].openPlaces : null;
  return { map: opening(site, map, list), places: { list, hint, note: scoresNote(site) } };
}

function latestInspections(site: Site): EntryView[] {
  return site.dataset.inspections
    .toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))
    .slice(0, INSPECTIONS)
    .map((inspection) => inspectionEntry(site, inspection));
}

/** What is new, and what was corrected. */
function news(site: Site): LinkView[] {
  const { addresses, editions } = site;
  const last = editions.at(-1);
  return [
    ...(last ? [editionLink(site, last.year)] : []).filter((link) => link !== null),
    { label: latestCorrection(site), href: addresses.corrections },
  ];
}

/** When something was corrected last, whether it was figures, and whether any value has changed so far. */
function latestCorrection(site: Site): string {
  const [latest] = site.events.flatMap((event) => {
    const counts = correctedCounts(site, changesIn(site, event));
    return counts ? [{ date: event.date, figures: counts.figures }] : [];
  });
  if (!latest) return site.t.ui.noCorrections;
  const soFar = correctedCounts(site, site.corrections);
  return WORDS[site.locale].corrected({
    date: site.f.date(latest.date),
    figures: latest.figures,
    soFar: soFar?.figures ?? null,
    isValueChanged: soFar?.isValueChanged ?? false,
  });
}

/** The latest of the years in which the largest share of the districts was rated by name. */
function bestRatedYear(site: Site, index: string): number | null {
  const rated = site.dataset.years.map((year) => {
    const units = peersIn(site.dataset, 'districts', year);
    const classes = [...ratings(site, units, index, year).values()];
    const count = classes.filter((rating) => rating.class && isClass(rating.class.value)).length;
    return { year, share: count === 0 ? 0 : count / units.length };
  });
  const most = Math.max(0, ...rated.map(({ share }) => share));
  return most === 0 ? null : (rated.findLast(({ share }) => share === most)?.year ?? null);
}
