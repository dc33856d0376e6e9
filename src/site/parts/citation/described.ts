import type { Source } from '../../../data/dataset.ts';
import type { Figure, Statement } from '../../../data/figures.ts';
import { lastDay, yearOf } from '../../../data/period.ts';
import { siteWords } from '../../../data/settings.ts';
import { measureOf, STATEMENT_TABLES } from '../../../data/tables.ts';
import { textOf, type Language, type Text } from '../../../data/text.ts';
import { withoutBrackets } from '../../../i18n/brackets.ts';
import { placeOf } from '../../../derive/place.ts';
import { nameIn } from '../../../derive/names.ts';
import type { Site } from '../../site.ts';
import { countedIn } from '../figure/figure-view.ts';
import { unitById } from '../unit/unit-words.ts';
import type { Described, DescribedRow } from './view.ts';
import { CITATION_WORDS, whereQuoted } from './words.ts';

export function describe(site: Site, figure: Figure, language: Language): Described {
  const { statement, indicator } = figure;
  const { label, measure } = measureOf(indicator);
  const { format: f, place } = CITATION_WORDS[language];
  const value = f.value(figure.value, measure);
  const of = placeOf(figure)?.of ?? null;
  return {
    ...describeRow(site, statement, language),
    what: whatOf(label[language], aboutOf(site, statement, language)),
    value: `${value} ${countedIn(figure, value, language)}`.trim(),
    cited: measure === 'rank' && of !== null ? place({ place: value, of: String(of) }) : null,
    address: site.addresses.full(site.addresses.card(figure)),
  };
}

/** All that one row says: what the figures of it have in common. */
export function describeRow(site: Site, row: Statement, language: Language): DescribedRow {
  const { format: f, publisher, document } = CITATION_WORDS[language];
  const source = sourceOf(site, row);
  const year = yearOf(row.period);
  const dated = source.published !== null && lastDay(source.published) !== null;
  return {
    what: whatOf(titleOf(row)[language], aboutOf(site, row, language)),
    unit: nameIn(site.dataset, unitById(site, row.unit), year).full[language],
    period: f.periodName(row.period),
    publisher: publisher(source),
    title: textOf(source, 'title')[language],
    document: document(source) || null,
    date: dated && source.published !== null ? f.date(source.published) : null,
    edition: editionIn(site, year, language),
    site: siteWords(site.dataset, 'name', language),
    address: site.addresses.full(site.addresses.cardRow(row)),
  };
}

/** How all figures of a year are cited, without the documents that they were read in. */
export function citeYear(site: Site, year: number): string {
  const { dataset, addresses, locale } = site;
  return whereQuoted({
    site: siteWords(dataset, 'name', locale),
    edition: editionIn(site, year, locale),
    address: addresses.full(addresses.year(year)),
  });
}

/** The name of the table that a row is of. */
export function titleOf(row: Statement): Text {
  const table = STATEMENT_TABLES.find(({ name }) => name === row.table);
  if (!table) throw new Error(`no table of ${row.id}`);
  return table.title;
}

export function sourceOf(site: Site, { source: id }: Statement): Source {
  const source = site.dataset.sources.get(id);
  if (!source) throw new Error(`no source ${id}`);
  return source;
}

function whatOf(name: string, about: readonly string[]): string {
  return about.length === 0 ? name : `${name} (${about.join(', ')})`;
}

/** Of what field, by what index, within what bounds, handled how: what the name of the measure does not say. */
export function aboutOf({ dataset }: Site, row: Statement, language: Language): string[] {
  const { dimensions, scope, scopeText, mechanism } = row;
  const names = Object.values(dimensions).flatMap((id) => {
    const named = dataset.fields.get(id) ?? dataset.indices.get(id);
    return named ? [withoutBrackets(textOf(named, 'name')[language])] : [];
  });
  const bounds = scope === '' ? [] : [scopeText[language]];
  return [...names, ...bounds, ...(mechanism ? [mechanism[language]] : [])];
}

function editionIn(site: Site, year: number, language: Language): string {
  const edition = site.drafts.includes(year) ? undefined : site.editionOf.get(year);
  const words = CITATION_WORDS[language];
  if (!edition) return words.draft({ year: String(year) });
  return words.edition({
    year: String(year),
    number: String(edition.number),
    date: words.format.date(edition.date),
  });
}
