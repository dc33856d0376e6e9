import { LOCALES, SOURCE_LOCALE, type Locale } from '../i18n/locale.ts';
import { GROUP_SEGMENTS, slug, sourcePartSegment } from './addresses.ts';
import { currentSite } from './current.ts';
import type { Unit } from '../data/dataset.ts';
import { inventory } from './inventory.ts';
import type { Site } from './site.ts';
import { roots } from '../roots.ts';

/** The addresses that are built: one for each thing there is to show, in each language. */
interface Path<P, Q> {
  params: P & { locale: string | undefined };
  props: Q & { locale: Locale };
}

export function localePaths() {
  return paths(() => [{ params: {}, props: {} }]);
}

export function yearPaths() {
  return paths((site) =>
    inventory(site).years.map((year) => ({ params: { year: String(year) }, props: { year } })),
  );
}

export function yearGroupPaths() {
  return paths((site) =>
    inventory(site).yearGroups.map(({ year, group }) => ({
      params: { year: String(year), group: GROUP_SEGMENTS[group] },
      props: { year, group },
    })),
  );
}

export function unitYearPaths() {
  return paths((site) => inventory(site).unitYears.map(unitYearPath));
}

export function unitYearPicturePaths() {
  return roots.withPng ? unitYearPaths() : [];
}

function unitYearPath({ year, unit }: { year: number; unit: Unit }) {
  return { params: { year: String(year), unit: unit.id }, props: { year, unit } };
}

export function unitPaths() {
  return paths((site) =>
    inventory(site).units.map((unit) => ({ params: { unit: unit.id }, props: { unit } })),
  );
}

export function indicatorPaths() {
  return paths((site) =>
    inventory(site).indicators.map((indicator) => ({
      params: { indicator: slug(indicator) },
      props: { indicator },
    })),
  );
}

export function indicatorGroupPaths() {
  return paths((site) =>
    inventory(site).indicatorGroups.map(({ indicator, group }) => ({
      params: { indicator: slug(indicator), group: GROUP_SEGMENTS[group] },
      props: { indicator, group },
    })),
  );
}

export function inspectionYearPaths() {
  return paths((site) =>
    inventory(site).inspectionYears.map((year) => ({
      params: { year: String(year) },
      props: { year },
    })),
  );
}

export function areaPaths() {
  return paths((site) =>
    inventory(site).areas.map((area) => ({ params: { area: area.id }, props: { area } })),
  );
}

export function sourcePaths() {
  return paths((site) =>
    inventory(site).sources.map((source) => ({ params: { source: source.id }, props: { source } })),
  );
}

export function sourcePartPaths() {
  return paths((site) =>
    inventory(site).sourceParts.map(({ source, table, group }) => {
      const part = sourcePartSegment(table, group);
      return { params: { source, part }, props: { source, part } };
    }),
  );
}

export function correctionEventPaths() {
  return paths((site) =>
    inventory(site).events.map(({ id }) => ({ params: { event: id }, props: { event: id } })),
  );
}

export function standingPaths(ids: readonly string[]) {
  return paths(() => ids.map((id) => ({ params: { page: id }, props: { id } })));
}

/** The sealed files of one kind; the same in every language. */
export function editionFilePaths(extension: '.csv' | '.txt' | '.mdx') {
  return [...currentSite(SOURCE_LOCALE).sealed].flatMap(([edition, files]) =>
    files
      .filter(({ file }) => file.endsWith(extension))
      .map(({ file, bytes }) => ({
        params: { edition, table: file.slice(0, -extension.length) },
        props: { bytes },
      })),
  );
}

function paths<P, Q>(list: (site: Site) => { params: P; props: Q }[]): Path<P, Q>[] {
  return LOCALES.flatMap(({ locale, segment }) =>
    list(currentSite(locale)).map(({ params, props }) => ({
      params: { ...params, locale: segment },
      props: { ...props, locale },
    })),
  );
}
