import type { ChartSpec } from '../charts/forms/forms.ts';
import { isGap } from '../charts/spec.ts';
import type { Picture } from '../charts/output/picture.ts';
import { standaloneChart } from '../charts/output/standalone.ts';
import { writeCsv } from '../data/csv/csv.ts';
import { yearOf } from '../data/period.ts';
import { frameOf } from './parts/chart/frame.ts';
import { inventory } from './inventory.ts';
import { editionWords } from './parts/edition/edition-words.ts';
import type { PageHead } from './frame/page-head.ts';
import { indicatorPage } from './pages/indicator/model.ts';
import { oneStopPage } from './pages/one-stop/model.ts';
import { unitPage } from './pages/unit/model.ts';
import { unitYearPage } from './pages/unit-year/model.ts';
import { yearPage } from './pages/year/model.ts';
import type { Site } from './site.ts';
import { storyChart } from './parts/story/story.ts';
import type { ChartView } from './parts/chart/view.ts';
import type { LinkView } from './parts/links/view.ts';

/** A chart of the site, with where it stands. */
export interface SiteChart {
  /** Unique on the site, and permanent: its files are named by it. */
  id: string;
  view: Extract<ChartView, { kind: 'chart' }>;
  page: LinkView;
  /** The editions that its figures are of, in words; null while they are not published. */
  edition: string | null;
}

/** Every chart of the site, page by page; `stories` are the ids that the stories of the years name. */
export function siteCharts(
  site: Site,
  stories: readonly { year: number; id: string }[],
): SiteChart[] {
  const all = inventory(site);
  const pages: { head: PageHead; charts: readonly ChartView[] }[] = [
    oneStop(site),
    ...all.years.map((year) => yearCharts(site, year)),
    ...all.indicators.map((indicator) => indicatorPage(site, indicator)),
    ...all.units.map((unit) => unitPage(site, unit)),
    ...all.unitYears.map(({ unit, year }) => unitYearPage(site, unit, year)),
  ];
  const standing = pages.flatMap(({ head, charts }) =>
    charts.flatMap((view) => chartAt(site, head, view)),
  );
  const told = stories.flatMap(({ year, id }) => {
    const { head } = yearPage(site, year);
    return chartAt(site, head, storyChart(site, id));
  });
  // A chart that stands on several pages is listed with the first of them.
  const first = Map.groupBy([...standing, ...told], ({ id }) => id);
  return [...first.values()].flatMap(([chart]) => chart ?? []);
}

function chartAt(site: Site, head: PageHead, view: ChartView): SiteChart[] {
  if (view.kind !== 'chart') return [];
  return [
    {
      id: view.siteId,
      view,
      page: { label: head.title, href: head.path },
      edition: editionOf(site, view.spec),
    },
  ];
}

function oneStop(site: Site) {
  const { head, sections } = oneStopPage(site);
  return { head, charts: sections.flatMap(({ charts }) => charts) };
}

function yearCharts(site: Site, year: number) {
  const { head, oneStop: counts, cases, rankings } = yearPage(site, year);
  return { head, charts: [...counts.charts, ...cases.charts, ...rankings.charts] };
}

/** The picture that may be passed around: where it is from and which edition is drawn in. */
export function chartPicture(site: Site, { view, page, edition }: SiteChart): Picture {
  return standaloneChart(view.spec, frameOf(site, page.href, edition));
}

/** The editions of the years that the figures of a chart are of: one by its number, several by their latest day. */
function editionOf(site: Site, { series }: ChartSpec): string | null {
  const ids = series.flatMap(({ points }) =>
    points.flatMap((point) => (isGap(point) ? [] : (point.sumOf ?? point.figure?.id ?? []))),
  );
  const figures = ids.flatMap((id) => site.dataset.figures.get(id) ?? []);
  return editionWords(
    site,
    figures.map(({ statement }) => yearOf(statement.period)),
  );
}

/** Exactly what is drawn, one row a point: the cell as the source has it, and why it is not firm or not there. */
export function chartCsv({ categories, series }: ChartSpec): string {
  const rows = series.flatMap(({ label, points }) =>
    points.map((point, index) => {
      const category = categories[index] ?? '';
      return isGap(point)
        ? [category, label, '', point.missing, '']
        : [
            category,
            label,
            point.figure?.raw ?? String(point.value),
            point.caveat ?? '',
            point.figure?.id ?? (point.sumOf ?? []).join(' + '),
          ];
    }),
  );
  return writeCsv(['category', 'series', 'value', 'note', 'figure'], rows);
}
