import { formatsFor } from '../../i18n/format.ts';
import { LOCALES, SEGMENTS, SOURCE_LOCALE, type Locale } from '../../i18n/locale.ts';
import { stringsFor } from '../../i18n/strings.ts';
import { figuresTable } from '../../publish/figures.ts';
import { DATA_PATHS, ROOMS } from '../../publish/paths.ts';
import { addressesFor, baseOf } from '../../site/addresses.ts';
import type { LanguageLink, LanguageVersion } from '../../site/frame/languages.ts';
import type { Country, CountryFile, Province } from '../gather/country.ts';
import type { Current } from './current.ts';
import { WORDS } from './words.ts';

/** What stands around every page. */
export interface FrameView {
  lang: Locale;
  title: string;
  canonical: string;
  icon: string;
  home: string;
  versions: LanguageVersion[];
  others: LanguageLink[];
  warning: string | null;
  words: (typeof WORDS)[Locale];
}

/** Pages of the country, below the address of their language. */
export const PAGES = {
  home: '',
  province: (province: string) => `tinh/${province}/`,
  data: ROOMS.data,
  /** What the script searches. */
  finder: 'tim.json',
} as const;

export function frameOf(
  { country, home }: Current,
  lang: Locale,
  page: string,
  title: string,
): FrameView {
  const at = (locale: Locale) => pageAt(home, locale, page);
  return {
    lang,
    title,
    canonical: at(lang),
    icon: addressesFor(lang, home).icon,
    home: pathAt(home, lang, PAGES.home),
    versions: [
      ...LOCALES.map(({ locale }) => ({ language: locale, href: at(locale) })),
      { language: 'x-default', href: at(SOURCE_LOCALE) },
    ],
    others: LOCALES.filter(({ locale }) => locale !== lang).map(({ locale }) => ({
      language: locale,
      label: formatsFor(locale).language(locale),
      href: pathAt(home, locale, page),
    })),
    warning: warningOf(country, lang),
    words: WORDS[lang],
  };
}

/** A made-up province among true ones must not make them look made up, nor the other way round. */
function warningOf({ provinces }: Country, locale: Locale): string | null {
  if (!provinces.some(({ sample }) => sample)) return null;
  return provinces.every(({ sample }) => sample)
    ? stringsFor(locale).ui.sample
    : WORDS[locale].someSample;
}

export interface CellView {
  href: string;
  text: string;
  label: string;
  draft: boolean;
}

export function homeView({ country, home }: Current, locale: Locale) {
  const words = WORDS[locale];
  const f = formatsFor(locale);
  // The latest first: on a phone the others are reached by scrolling.
  const years = country.years.toReversed();
  return {
    lead: words.lead({
      provinces: f.number(country.provinces.length),
      figures: f.number(country.figures),
      years: spanOf(country, locale),
    }),
    years: years.map(String),
    rows: country.provinces.map((province) => ({
      name: province.short[locale],
      href: pathAt(home, locale, PAGES.province(province.id)),
      sample: province.sample,
      cells: years.map((year) => cellOf(province, year, locale)),
    })),
    data: pathAt(home, locale, PAGES.data),
    finder: pathAt(home, locale, PAGES.finder),
  };
}

function spanOf({ years }: Country, locale: Locale): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last
    ? WORDS[locale].ofYear({ year: String(first) })
    : WORDS[locale].ofYears({ first: String(first), last: String(last) });
}

function cellOf({ name, address, years }: Province, year: number, locale: Locale): CellView | null {
  const own = years.find((one) => one.year === year);
  if (!own) return null;
  const text = formatsFor(locale).number(own.figures);
  return {
    href: new URL(addressesFor(locale, address).year(year), address).href,
    text,
    label: WORDS[locale].cell({ province: name[locale], year: String(year), figures: text }),
    draft: own.draft,
  };
}

/** The units of a province, each with its page on the province's site. */
export function provinceView({ name, address, units, years }: Province, locale: Locale) {
  const f = formatsFor(locale);
  const words = WORDS[locale];
  const addresses = addressesFor(locale, address);
  const whole = (path: string) => new URL(path, address).href;
  return {
    heading: words.unitsOf({ province: name[locale] }),
    lead: words.unitLead({ count: f.number(units.length) }),
    site: whole(addresses.home),
    years: years.map(({ year }) => ({ label: String(year), href: whole(addresses.year(year)) })),
    units: units.map((unit) => ({
      name: unit.name[locale],
      href: whole(addresses.unit(unit.id)),
      until: unit.until === '' ? null : words.until({ date: f.date(unit.until) }),
    })),
  };
}

export function dataView({ country, home }: Current, locale: Locale) {
  const f = formatsFor(locale);
  const file = ({ path, bytes }: CountryFile) => ({
    href: `${baseOf(home)}${ROOMS.data}${path}`,
    size: f.fileSize(bytes),
  });
  const figures = country.tables.find(({ name }) => name === figuresTable.name);
  return {
    description: `${baseOf(home)}${ROOMS.data}${DATA_PATHS.dataPackage}`,
    tables: country.tables.map(({ name, title, rows, csv, parquet }) => ({
      name,
      title: title[locale],
      rows: f.number(rows),
      csv: file(csv),
      parquet: file(parquet),
    })),
    query: figures ? queryOf(`${home}${ROOMS.data}${figures.parquet.path}`) : null,
  };
}

/** A question for DuckDB; `tests/built/country.test.ts` asks it. */
function queryOf(file: string): string {
  return `SELECT province, indicator, max(CAST(value AS DECIMAL(18, 4))) AS highest
FROM '${file}'
GROUP BY ALL ORDER BY ALL;`;
}

/** A unit as the script of the page finds it: its name, its province, its page. */
export type FinderEntry = readonly [name: string, province: string, href: string];

export function finderEntries({ country }: Current, locale: Locale): FinderEntry[] {
  return country.provinces.flatMap((province) =>
    provinceView(province, locale).units.map(
      ({ name, href }) => [name, province.name[locale], href] as const,
    ),
  );
}

/** "/ca-nuoc/en/tinh/…" */
function pathAt(home: string, locale: Locale, page: string): string {
  return new URL(pageAt(home, locale, page)).pathname;
}

function pageAt(home: string, locale: Locale, page: string): string {
  const segment = SEGMENTS[locale];
  return `${home}${segment === undefined ? '' : `${segment}/`}${page}`;
}
