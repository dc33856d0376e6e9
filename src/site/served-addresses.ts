import type { RawFile } from '../data/csv/csv.ts';
import { STORY, tableFile, yearOfFile } from '../data/table-file.ts';
import type { Address } from '../editions/address-book.ts';
import { SOURCE_LOCALE } from '../i18n/locale.ts';
import { chartSubject } from './chart-subject.ts';
import type { SiteChart, StoryChart } from './charts.ts';
import { pageSubjects } from './inventory.ts';
import { chartsNamed } from './parts/story/charts-named.ts';
import { shelfHref, shelfSegment, shelvesOf } from './pages/gallery/model.ts';
import type { Site } from './site.ts';

/**
 * Every permanent address of the site, with what it shows. Files of editions are not among them: each edition lists
 * its own files with their checksums.
 */
export function servedAddresses(
  site: Site,
  charts: readonly SiteChart[],
  /** The pages of running text, "phuong-phap". */
  standing: readonly string[],
): Address[] {
  const { addresses } = site;
  const { bare } = addresses;
  return [
    ...allPages(site, charts, standing).map(([address, subject]) => ({
      address: bare(address),
      kind: 'page' as const,
      subject,
    })),
    ...(site.locale === SOURCE_LOCALE ? filesOfAll(site) : []),
    ...charts.map((chart) => ({
      address: bare(addresses.embed(chart.id)),
      kind: 'chart' as const,
      subject: chartSubject(site, chart),
    })),
  ];
}

/** Files that all languages share: they are served once. */
function filesOfAll({ addresses }: Site): Address[] {
  const { bare, ledger, licenceTexts, checksums } = addresses;
  return [
    { address: bare(ledger), kind: 'file', subject: 'ledger of editions' },
    { address: bare(licenceTexts), kind: 'file', subject: 'licences of what is served' },
    { address: bare(checksums), kind: 'file', subject: 'checksums of the site' },
  ];
}

/** The address of every page except those for embedding a chart, each with what it shows. */
export function allPages(
  site: Site,
  charts: readonly SiteChart[],
  standing: readonly string[],
): [address: string, subject: string][] {
  return [
    ...fixedPages(site),
    ...pageSubjects(site),
    ...standing.map((id): [string, string] => [site.addresses.standing(id), `standing ${id}`]),
    ...shelvesOf(charts).map((shelf): [string, string] => [
      shelfHref(site, shelf),
      `charts ${shelfSegment(shelf)}`,
    ]),
  ];
}

/** Pages that every site has, each with what it is about. */
export function fixedPages({ addresses }: Site): [address: string, subject: string][] {
  return [
    [addresses.home, 'home'],
    [addresses.units, 'units'],
    [addresses.places, 'places'],
    [addresses.oneStop, 'one-stop'],
    [addresses.norms, 'norms'],
    [addresses.indicators, 'indicators'],
    [addresses.inspections, 'inspections'],
    [addresses.sources, 'sources'],
    [addresses.corrections, 'corrections'],
    [addresses.charts, 'charts'],
    [addresses.audits, 'audits'],
    [addresses.auditUnits, 'audits units'],
    [addresses.gaps, 'gaps'],
    [addresses.calendar, 'calendar'],
    [addresses.report, 'report'],
    [addresses.checkFile, 'check file'],
    [addresses.accessibility, 'accessibility'],
    [addresses.licences, 'licences'],
    [addresses.search, 'search'],
    [addresses.compare, 'compare'],
    [addresses.data, 'data'],
    [addresses.verification, 'verification'],
    [addresses.device, 'device'],
  ];
}

/** The charts that the stories of years name. */
export function chartsInStories(files: readonly RawFile[]): StoryChart[] {
  return files
    .filter(({ file }) => tableFile(file) === STORY)
    .flatMap(({ file, bytes }) =>
      chartsNamed(new TextDecoder().decode(bytes)).map((id) => ({
        year: yearOfFile(file) ?? 0,
        id,
      })),
    );
}
