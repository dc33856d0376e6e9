import { isSample, siteWords } from '../data/settings.ts';
import { formatsFor } from '../i18n/format.ts';
import { SOURCE_LOCALE, type Locale } from '../i18n/locale.ts';
import { columnsOf } from './columns.ts';
import { LICENCE } from './licence.ts';
import { standOf, type Release } from './release.ts';
import type { PublishedTable } from './tables.ts';
import { FILE_WORDS as words, WORDS } from './words.ts';

/** A part of what must be known before a file is used; each line is a text, or a term and what it means. */
export interface Section {
  title: string;
  lines: (readonly string[])[];
}

const f = formatsFor(SOURCE_LOCALE);

/** What one must know of a year, or of all years (null), before one uses its figures. */
export function readFirst(
  release: Release,
  year: number | null,
  tables: readonly PublishedTable[],
): Section[] {
  const { dataset } = release;
  return [
    {
      title: titleOf(release, year, SOURCE_LOCALE),
      lines: [
        ...(isSample(dataset) ? [[words.sample]] : []),
        [words.whatItIs],
        [words.whatItIsEn],
        [release.places.home],
      ],
    },
    { title: words.editions, lines: editionLines(release, year) },
    {
      title: words.howToRead,
      lines: [
        words.blank,
        words.bound,
        words.status,
        words.twoSources,
        words.lists,
        words.apostrophe,
      ],
    },
    {
      title: words.citing,
      lines: [[citationOf(release, year, SOURCE_LOCALE)], [words.citeSource]],
    },
    { title: words.licence, lines: [[words.licenceWords], [LICENCE.address]] },
    { title: words.sources, lines: sourceLines(release, tables) },
    { title: words.definitions, lines: definitionLines(tables) },
  ];
}

export function titleOf({ dataset }: Release, year: number | null, locale: Locale): string {
  const site = siteWords(dataset, 'name', locale);
  const { titleOfAll, titleOfYear } = WORDS[locale];
  return year === null ? titleOfAll({ site }) : titleOfYear({ site, year: String(year) });
}

/** As it may be quoted: what, in which edition, where. */
export function citationOf(release: Release, year: number | null, locale: Locale): string {
  const { citation, editionOf, editionsTo, noEdition } = WORDS[locale];
  const { date: written } = formatsFor(locale);
  const { editions, date } = standOf(release, year);
  const [only] = editions;
  const said =
    only === undefined || date === null
      ? noEdition
      : year === null
        ? editionsTo({ date: written(date) })
        : editionOf({ id: only.id, date: written(only.date) });
  return citation({
    title: titleOf(release, year, locale),
    editions: said,
    address: release.places.home,
  });
}

/** The sections as a text file. */
export function asPlainText(sections: readonly Section[]): string {
  const parts = sections.map(({ title, lines }) =>
    [title, '='.repeat(title.length), ...lines.map((line) => line.join(': ')), ''].join('\n'),
  );
  return parts.join('\n');
}

function editionLines(release: Release, year: number | null): string[][] {
  const { editions, drafts, head } = standOf(release, year);
  return [
    ...editions.map(({ id, year: own, date }) => [
      id,
      words.edition({ year: String(own), date: f.date(date) }),
    ]),
    ...drafts.map((own) => [words.draft({ year: String(own) })]),
    ...(head === null ? [] : [[words.head, head], [words.headMeans]]),
  ];
}

/** The documents that rows of these tables name. */
function sourceLines({ dataset }: Release, tables: readonly PublishedTable[]): string[][] {
  const named = new Set(
    tables
      .filter(({ table }) => table.place === 'yearly')
      .flatMap(({ rows }) => rows.map(({ source = '' }) => source)),
  );
  return [...dataset.sources.values()]
    .filter(({ id }) => named.has(id))
    .map(({ id, publisher, title_vi: title, document, published, url }) => [
      id,
      [title, publisher, document, published === null ? '' : f.date(published), url]
        .filter((part) => part !== '')
        .join('. '),
    ]);
}

function definitionLines(tables: readonly PublishedTable[]): string[][] {
  return tables
    .filter(({ table }) => table.place === 'yearly')
    .flatMap(({ table }) =>
      columnsOf(table).flatMap(({ meta }) => {
        if (meta.role !== 'measure') return [];
        const unit = meta.unit.vi === '' ? '' : ` (${meta.unit.vi})`;
        return [[`${table.title.vi}. ${meta.label.vi}${unit}`, meta.definition.vi]];
      }),
    );
}
