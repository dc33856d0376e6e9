import { getCollection } from 'astro:content';
import { LOCALES, type Locale } from '../i18n/locale.ts';
import { currentSite } from './current.ts';
import { siteCharts, type SiteChart } from './charts.ts';
import { shelfSegment, shelvesOf } from './pages/gallery/model.ts';
import { roots } from '../roots.ts';

let made: Promise<Map<Locale, SiteChart[]>> | undefined;

/** Every chart that this build publishes, in one language. Made once, for all the routes that serve them. */
export async function currentCharts(locale: Locale): Promise<SiteChart[]> {
  made ??= makeAll();
  return (await made).get(locale) ?? [];
}

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

/** The charts that are also published as PNG: all, or none in a build without PNG files. */
export async function chartPngPaths() {
  return roots.withPng ? chartPaths() : [];
}

async function makeAll(): Promise<Map<Locale, SiteChart[]>> {
  const stories = (await getCollection('years')).flatMap(({ id, body = '' }) =>
    [...body.matchAll(/<Chart id="([^"]+)"/g)].map(([, chart = '']) => ({
      year: Number(id),
      id: chart,
    })),
  );
  return new Map(LOCALES.map(({ locale }) => [locale, siteCharts(currentSite(locale), stories)]));
}
