import { exactNumber } from '../../../data/figures.ts';
import { ENDPOINTS, exampleOf } from '../../../publish/api/open-api.ts';
import { ANSWERS } from '../../../publish/api/schemas.ts';
import type { PublishedFile } from '../../../publish/file.ts';
import { API_PATHS, DATA_PATHS } from '../../../publish/paths.ts';
import { citationOf } from '../../../publish/read-first.ts';
import { standOf, type Release } from '../../../publish/release.ts';
import { QUOTED_FROM_FILES, WORDS as READER_WORDS } from '../../../publish/words.ts';
import { catalogueOf } from '../../datasets/whole.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { fileView } from '../../parts/files/file-view.ts';
import type { FileView } from '../../parts/files/view.ts';
import type { EntryView, LinkView } from '../../parts/links/view.ts';
import { quotesIn, type Quote } from '../../parts/quoted/quoted.ts';
import type { Site } from '../../site.ts';
import { WORDS as LICENCES } from '../licences/words.ts';
import { WORDS as VERIFICATION } from '../verification/words.ts';
import { publishedTables } from '../data-table/published-tables.ts';
import { WORDS as CHECK_FILE } from '../check-file/words.ts';
import { waysIn, type WayIn } from './ways-in.ts';
import { WORDS } from './words.ts';

/** All that can be downloaded, and how it is read. */
export interface DataPage {
  head: PageHead;
  whole: FileView[];
  years: EntryView[];
  tables: { title: string; entries: EntryView[] }[];
  lists: LinkView[];
  /** Where an office tries its own file. */
  checkFile: LinkView;
  /** Where each answer of the API is fetched; of many alike, one. */
  answers: { link: LinkView; what: string }[];
  /** From a program to one figure; none while there is no figure. */
  ways: WayIn[];
  machine: FileView[];
  reading: (readonly string[])[];
  /** Words of the files that stand in what the page says, in another language than its own. */
  quotes: Quote[];
  citation: string[];
  chain: string | null;
  /** The pages that say how the files can be verified, and what software and fonts of others are used. */
  more: LinkView[];
}

export function dataPage(site: Site, release: Release, files: readonly PublishedFile[]): DataPage {
  const { t, addresses, locale } = site;
  const words = WORDS[locale];
  const { blank, bound, status, twoSources, lists, apostrophe, citeSource, licenceWords } =
    READER_WORDS[locale];
  return {
    head: {
      title: t.nav.data,
      description: words.description,
      path: addresses.data,
      breadcrumbs: [homeCrumb(site)],
      data: catalogueOf(site),
    },
    whole: files
      .filter(({ subject, form }) => subject.kind === 'all' && isBundle(form))
      .map((file) => fileView(site, file)),
    years: yearEntries(site, files),
    tables: tableEntries(site),
    lists: [
      { label: words.units, href: addresses.units },
      { label: words.sources, href: addresses.sources },
    ],
    checkFile: { label: CHECK_FILE[locale].title, href: addresses.checkFile },
    answers: ENDPOINTS.flatMap(({ path, schema, parameter }) => {
      const example = parameter ? exampleOf(parameter, site.dataset) : '';
      // A province without figures answers for no year yet.
      if (parameter && example === '') return [];
      const href = addresses.api(path.replace(/\{\w+\}/, example));
      return { link: { label: href, href }, what: ANSWERS[schema][locale] };
    }),
    ways: waysFrom(site),
    machine: files
      .filter((file) => file.subject.kind === 'all' && isDescription(file))
      .map((file) => fileView(site, file, sumsOf(file, words.sums))),
    reading: [blank, bound, status, twoSources, lists, apostrophe],
    quotes: quotesIn(locale, ...QUOTED_FROM_FILES),
    citation: [citationOf(release, null, locale), citeSource, licenceWords],
    chain: standOf(release, null).head,
    more: [
      { label: VERIFICATION[locale].title, href: addresses.verification },
      { label: LICENCES[locale].title, href: addresses.licences },
    ],
  };
}

/** To the last of the newest exact numbers. */
function waysFrom({ dataset, addresses }: Site): WayIn[] {
  const figure = [...dataset.figures.values()].findLast((one) => exactNumber(one) !== null);
  if (figure === undefined) return [];
  const { id, indicator } = figure;
  return waysIn({
    csv: addresses.full(addresses.dataFile(DATA_PATHS.indicator(indicator, 'csv'))),
    json: addresses.full(addresses.api(API_PATHS.figures(indicator))),
    figure: id,
  });
}

function isBundle(form: PublishedFile['form']): boolean {
  return form === 'zip' || form === 'xlsx' || form === 'ods';
}

/** The schemas of single answers are named by the description of the API. */
function isDescription({ room, path, form }: PublishedFile): boolean {
  if (room === 'data') return !isBundle(form);
  return path === API_PATHS.openApi || path === API_PATHS.sums;
}

/** What tells two files of checksums apart. */
function sumsOf({ path, room }: PublishedFile, words: { data: string; api: string }) {
  return path === API_PATHS.sums || path === DATA_PATHS.sums ? words[room] : undefined;
}

function yearEntries(site: Site, files: readonly PublishedFile[]): EntryView[] {
  const { dataset, addresses, f, locale } = site;
  return dataset.years.toReversed().map((year) => {
    const own = files.filter(
      ({ room, subject }) => room === 'data' && 'year' in subject && subject.year === year,
    );
    const zip = own.find(({ form }) => form === 'zip')?.content.length ?? 0;
    return {
      link: { label: String(year), href: addresses.dataYear(year) },
      details: WORDS[locale].yearDetails({
        count: f.number(own.length),
        zip: f.fileSize(zip),
      }),
    };
  });
}

function tableEntries(site: Site): DataPage['tables'] {
  const { dataset, addresses, f, locale } = site;
  const words = WORDS[locale];
  const entries = publishedTables(site).map((table) => {
    const known = dataset.tables.find((own) => own.table === table);
    return {
      title:
        known === undefined
          ? words.made
          : table.place === 'yearly'
            ? words.yearly
            : words.registers,
      entry: {
        link: { label: table.title[locale], href: addresses.dataTable(table.name) },
        details: known === undefined ? '' : words.rows({ rows: f.number(known.rows.length) }),
      },
    };
  });
  return [words.yearly, words.registers, words.made].map((title) => ({
    title,
    entries: entries.filter((own) => own.title === title).map(({ entry }) => entry),
  }));
}
