import type { Locale } from '../i18n/locale.ts';

/**
 * Every address of the site, once. Addresses are permanent: they never change
 * meaning and never disappear. Vietnamese stands at the root.
 */
/** What stands before the path of each language; nothing for Vietnamese. */
const SEGMENTS: Record<Locale, string | undefined> = { vi: undefined };

/** The languages that are built, with the value their pages have in [...locale]. */
export const LOCALES = (Object.keys(SEGMENTS) as Locale[]).map((locale) => ({
  locale,
  segment: SEGMENTS[locale],
}));

export function addressesFor(locale: Locale) {
  const prefix = SEGMENTS[locale];
  const at = (path: string) => (prefix === undefined ? path : `/${prefix}${path}`);
  return {
    home: at('/'),
    years: at('/#cac-nam'),
    year: (year: number) => at(`/${String(year)}/`),
    unitYear: (year: number, unit: string) => at(`/${String(year)}/${unit}/`),
    unitYearPicture: (year: number, unit: string) => at(`/${String(year)}/${unit}/hinh.png`),
    units: at('/don-vi/'),
    unit: (unit: string) => at(`/don-vi/${unit}/`),
    oneStop: at('/mot-cua/'),
    indicators: at('/chi-tieu/'),
    indicator: (indicator: string) => at(`/chi-tieu/${slug(indicator)}/`),
    inspections: at('/kiem-tra/'),
    inspectionYear: (year: number) => at(`/kiem-tra/${String(year)}/`),
    area: (area: string) => at(`/linh-vuc/${area}/`),
    sources: at('/nguon/'),
    source: (source: string) => at(`/nguon/${source}/`),
    corrections: at('/dinh-chinh/'),
    edition: (edition: string) => `${at('/dinh-chinh/')}#${edition}`,
    correction: (value: string) => `${at('/dinh-chinh/')}#${value}`,
    charts: at('/bieu-do/'),
    chartFile: (chart: string, kind: 'png' | 'svg' | 'csv' | 'json') =>
      at(`/bieu-do/${chart}.${kind}`),
    embed: (chart: string) => at(`/nhung/${chart}/`),
    /** The same bytes for every language. */
    editionFile: (edition: string, file: string) => `/an-ban/${edition}/${file}`,
    method: at('/phuong-phap/'),
    glossary: at('/thuat-ngu/'),
    about: at('/gioi-thieu/'),
  };
}

export type Addresses = ReturnType<typeof addressesFor>;

/** "cases.pending_overdue" → "cases-pending-overdue". */
export function slug(indicator: string): string {
  return indicator.replace(/[._]/g, '-');
}
