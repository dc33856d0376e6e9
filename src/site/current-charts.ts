import { getCollection } from 'astro:content';
import { remembered } from '../derive/remember.ts';
import { LOCALES, segmentOf, SOURCE_LOCALE, type Locale } from '../i18n/locale.ts';
import { currentSite, recordedAddresses } from './current.ts';
import { currentStanding } from './current-standing.ts';
import { siteCharts, type SiteChart } from './charts.ts';
import { shelfSegment, shelvesOf } from './pages/gallery/model.ts';
import { movedAddresses } from './moved.ts';
import { sitemapFiles } from '../publish/sitemap.ts';
import { sitemapPages } from './sitemap.ts';
import { chartsNamed } from './parts/story/charts-named.ts';
import { servedAddresses } from './served-addresses.ts';
import { roots } from '../roots.ts';

let made: Promise<Map<Locale, SiteChart[]>> | undefined;

/** Every chart that this build publishes, in one language. Made once, for all the routes that serve them. */
export async function currentCharts(locale: Locale): Promise<SiteChart[]> {
  made ??= makeAll();
  return (await made).get(locale) ?? [];
}

/** The one of this id: asked for by every page that a chart stands on. */
export async function currentChart(locale: Locale, id: string): Promise<SiteChart | undefined> {
  return byId(await currentCharts(locale)).get(id);
}

const byId = remembered((charts: SiteChart[]) => new Map(charts.map((chart) => [chart.id, chart])));

export async function chartPaths() {
  const all = await Promise.all(
    LOCALES.map(async ({ locale, segment }) =>
      (await currentCharts(locale)).map((chart) => ({
        params: { locale: segment, chart: chart.id },
        props: { locale, chart },
      })),
    ),
  );
  return all.flat();
}

/** The pages of the gallery. */
export async function shelfPaths() {
  const all = await Promise.all(
    LOCALES.map(async ({ locale, segment }) =>
      shelvesOf(await currentCharts(locale)).map((shelf) => ({
        params: { locale: segment, shelf: shelfSegment(shelf) },
        props: { locale, shelf },
      })),
    ),
  );
  return all.flat();
}

/** The files of the sitemap, which lists the pages of all languages. */
export async function sitemapPaths() {
  const standing = await currentStanding();
  const pages = await Promise.all(
    LOCALES.map(async ({ locale }) =>
      sitemapPages(currentSite(locale), await currentCharts(locale), standing),
    ),
  );
  const { addresses } = currentSite(SOURCE_LOCALE);
  const files = sitemapFiles(pages.flat(), (file) => addresses.full(addresses.sitemap(file)));
  return files.map(({ name, text }) => ({
    params: { sitemap: name.replace(/\.xml$/, '') },
    props: { text },
  }));
}

/** The charts that are also published as PNG: all, or none in a build without PNG files. */
export async function chartPngPaths() {
  return roots.withPng ? chartPaths() : [];
}

/** The old addresses of pages that moved; none where nothing did. */
export async function movedPaths() {
  const standing = await currentStanding();
  const all = await Promise.all(
    LOCALES.map(async ({ locale, segment }) => {
      const site = currentSite(locale);
      const { moves } = site.dataset;
      if (moves.length === 0) return [];
      const charts = await currentCharts(locale);
      const served = new Set(servedAddresses(site, charts, standing).map(({ address }) => address));
      const own = movedAddresses({ moves }, recordedAddresses(), served);
      return own
        .filter(({ from }) => segmentOf(from) === segment)
        .map((moved) => ({
          params: { moved: moved.from.slice(1, -1) },
          props: { locale, moved },
        }));
    }),
  );
  return all.flat();
}

async function makeAll(): Promise<Map<Locale, SiteChart[]>> {
  // A chart that the story of any language names has its page in each.
  const stories = (await getCollection('years')).flatMap(({ id, body = '' }) =>
    chartsNamed(body).map((chart) => ({ year: Number(id.split('/')[1]), id: chart })),
  );
  return new Map(LOCALES.map(({ locale }) => [locale, siteCharts(currentSite(locale), stories)]));
}
