import type { Area, Source, Unit } from '../data/dataset.ts';
import { hasPages, unitsIn } from '../derive/units.ts';
import { LOCALES, slug, type Locale } from '../i18n/routes.ts';
import { currentSite } from './current.ts';
import { inspectionYears } from './pages/inspections.ts';
import { publishedIndicators } from './pages/indicators.ts';
import type { Site } from './site.ts';

/** The addresses that are built: one for each thing there is to show, in each language. */
interface Path<P, Q> {
  params: P & { locale: string | undefined };
  props: Q & { locale: Locale };
}

export function localePaths() {
  return paths(() => [{ params: {}, props: {} }]);
}

export function yearPaths() {
  return paths(({ dataset }) =>
    dataset.years.map((year) => ({ params: { year: String(year) }, props: { year } })),
  );
}

export function unitYearPaths() {
  return paths(({ dataset }) =>
    dataset.years.flatMap((year) =>
      unitsIn(dataset, year).map((unit: Unit) => ({
        params: { year: String(year), unit: unit.id },
        props: { year, unit },
      })),
    ),
  );
}

export function unitPaths() {
  return paths(({ dataset }) =>
    [...dataset.units.values()]
      .filter(hasPages)
      .map((unit: Unit) => ({ params: { unit: unit.id }, props: { unit } })),
  );
}

export function indicatorPaths() {
  return paths((site) =>
    publishedIndicators(site).map((indicator) => ({
      params: { indicator: slug(indicator) },
      props: { indicator },
    })),
  );
}

export function inspectionYearPaths() {
  return paths((site) =>
    inspectionYears(site).map((year) => ({ params: { year: String(year) }, props: { year } })),
  );
}

export function areaPaths() {
  return paths(({ dataset }) =>
    [...dataset.areas.values()].map((area: Area) => ({
      params: { area: area.id },
      props: { area },
    })),
  );
}

export function sourcePaths() {
  return paths(({ dataset }) =>
    [...dataset.sources.values()].map((source: Source) => ({
      params: { source: source.id },
      props: { source },
    })),
  );
}

export function standingPaths(ids: readonly string[]) {
  return paths(() => ids.map((id) => ({ params: { page: id }, props: { id } })));
}

function paths<P, Q>(list: (site: Site) => { params: P; props: Q }[]): Path<P, Q>[] {
  return LOCALES.flatMap(({ locale, segment }) =>
    list(currentSite(locale)).map(({ params, props }) => ({
      params: { ...params, locale: segment },
      props: { ...props, locale },
    })),
  );
}
