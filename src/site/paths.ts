import { LOCALES, SOURCE_LOCALE, type Locale } from '../i18n/locale.ts';
import {
  AUDIT_SEGMENTS,
  GAP_SEGMENTS,
  gapGroupSegment,
  GROUP_SEGMENTS,
  slug,
  sourcePartSegment,
} from './addresses.ts';
import { currentSite } from './current.ts';
import type { Unit } from '../data/dataset.ts';
import { unitFeeds } from './feeds/feeds.ts';
import { inventory } from './inventory.ts';
import { offeredIn } from './pages/compare/files.ts';
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

/** The files of figures that comparisons are made of. */
export function comparedPaths() {
  return paths((site) =>
    offeredIn(site).map((offered) => ({
      params: { measure: offered.measure.id },
      props: { offered },
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

export function cardPaths() {
  return paths((site) =>
    inventory(site).cardPages.map((page) => {
      const { year, unit, part } = page;
      return { params: { year: String(year), unit, part: part ?? undefined }, props: { page } };
    }),
  );
}

export function unitPaths() {
  return paths((site) =>
    inventory(site).units.map((unit) => ({ params: { unit: unit.id }, props: { unit } })),
  );
}

export function posterPaths() {
  return paths((site) =>
    inventory(site).posters.map(({ unit, year }) => ({
      params: { unit: unit.id },
      props: { unit, year },
    })),
  );
}

export function placePaths() {
  return paths((site) =>
    inventory(site).formerDistricts.map((district) => ({
      params: { district: district.unit.id },
      props: { district },
    })),
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

export function auditYearPaths() {
  return paths((site) =>
    inventory(site).auditYears.map((year) => ({
      params: { year: String(year) },
      props: { year },
    })),
  );
}

export function auditUnitYearPaths() {
  return paths((site) => inventory(site).auditUnitYears.map(unitYearPath));
}

export function auditKindPaths() {
  return paths((site) =>
    inventory(site).auditKinds.map((kind) => ({
      params: { kind: AUDIT_SEGMENTS[kind] },
      props: { kind },
    })),
  );
}

export function gapTopicPaths() {
  return paths((site) =>
    inventory(site).gapTopics.map(({ topic, group }) => ({
      params: { topic: GAP_SEGMENTS[topic], group: gapGroupSegment(group) },
      props: { topic, group },
    })),
  );
}

export function soughtDocumentPaths() {
  return paths((site) =>
    inventory(site).soughtDocuments.map(({ id }) => ({
      params: { document: id },
      props: { document: id },
    })),
  );
}

/** The tables that are published: each has a page on its columns. */
export function dataTablePaths() {
  return paths((site) =>
    inventory(site).tables.map((table) => ({ params: { table: table.name }, props: { table } })),
  );
}

export function standingPaths(ids: readonly string[]) {
  return paths(() => ids.map((id) => ({ params: { page: id }, props: { id } })));
}

/** The feeds of units, each with its text: what they are made from is read once for all of them. */
export function unitFeedPaths() {
  return paths((site) =>
    unitFeeds(site).map(({ unit, text }) => ({ params: { unit }, props: { text } })),
  );
}

/** A feed of the whole site, in each language. */
export function feedPaths(feedOf: (site: Site) => string | null) {
  return paths((site) => {
    const text = feedOf(site);
    return text === null ? [] : [{ params: {}, props: { text } }];
  });
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
