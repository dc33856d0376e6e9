import type { Statement } from '../../../data/figures.ts';
import { yearOf } from '../../../data/period.ts';
import { measureOf } from '../../../data/tables.ts';
import { rowsOfUnit } from '../../../derive/select.ts';
import { hasPages } from '../../../derive/units.ts';
import { local } from '../../../i18n/local.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { CITATION_FORMATS } from '../../addresses.ts';
import { placesOfCards, rowAnchor, type CardsOfPlace } from '../../card-places.ts';
import { sourceOf, titleOf } from '../../parts/citation/described.ts';
import { editionLink } from '../../parts/edition/edition-words.ts';
import { statementHref } from '../../parts/figure/figure-view.ts';
import type { LinkView } from '../../parts/links/view.ts';
import { captionOf } from '../../parts/table/facets.ts';
import { unitById, unitInSentence, unitName, unitYearHref } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { sourceFacts, type SourcePage } from '../source/model.ts';
import { cardView, type CardView } from './card-view.ts';
import { WORDS } from './words.ts';

/** The cards of all figures that are told of one unit in one year, or of one part of them: see `placeOfCards`. */
export interface CardsPage {
  head: PageHead;
  heading: string;
  edition: LinkView | null;
  sources: SourceCards[];
  files: LinkView[];
  filesNote: string;
  more: LinkView[];
}

/** What was read in one document, which is described once. */
interface SourceCards {
  title: LinkView;
  facts: SourcePage['facts'];
  rows: RowCards[];
}

/** What the document says in one row, and what holds of all its figures. */
interface RowCards {
  anchor: string;
  caption: string;
  facts: SourcePage['facts'];
  cards: CardView[];
}

export function cardsPage(site: Site, place: CardsOfPlace): CardsPage {
  const { addresses, f } = site;
  const words = WORDS[site.locale];
  const { year, rows } = place;
  const unit = unitById(site, place.unit);
  const title = placeTitle(site, place);
  const ownPage = hasPages(unit)
    ? [{ label: unitName(site, unit, year), href: unitYearHref(site, unit, year) }]
    : [];
  return {
    head: {
      title,
      description: words.description({ title }),
      path: addresses.cards(place),
      breadcrumbs: [
        homeCrumb(site),
        { label: String(year), href: addresses.year(year) },
        ...ownPage,
      ],
      year,
    },
    heading: site.heading(title),
    edition: site.drafts.includes(year) ? null : editionLink(site, year),
    sources: [...Map.groupBy(rows, ({ source }) => source).values()].flatMap((own) =>
      sourceCards(site, own),
    ),
    files: CITATION_FORMATS.map((format) => ({
      label: words.format({ format }),
      href: addresses.citationFile(place, format),
    })),
    filesNote: words.filesOf({ count: f.number(rows.length) }),
    more: [
      ...ownPage.map(({ href }) => ({
        label: words.unitYear({ unit: unitInSentence(site, unit, year), year: String(year) }),
        href,
      })),
      ...otherPlaces(site, place),
    ],
  };
}

/** The other pages of cards of the same unit and year. */
function otherPlaces(site: Site, { year, unit, part }: CardsOfPlace): LinkView[] {
  const own = rowsOfUnit(site.dataset, unit).filter((row) => yearOf(row.period) === year);
  return placesOfCards(own)
    .filter((other) => other.part !== part)
    .map((other) => ({ label: placeTitle(site, other), href: site.addresses.cards(other) }));
}

/** "Trích dẫn số liệu của tỉnh Kiên Giang, năm 2023: Đất đai" */
function placeTitle(site: Site, { year, unit, part, rows: [first] }: CardsOfPlace): string {
  const { dataset, locale, f } = site;
  const about = part === null ? undefined : (dataset.fields.get(part) ?? dataset.indices.get(part));
  const words = WORDS[locale];
  return words.title({
    unit: unitInSentence(site, unitById(site, unit), year),
    when:
      part === null || about ? words.inYear({ year: String(year) }) : f.periodName(first.period),
    about: about ? local(about, 'name', locale) : null,
  });
}

function sourceCards(site: Site, rows: readonly Statement[]): SourceCards[] {
  const [first] = rows;
  if (!first) return [];
  const source = sourceOf(site, first);
  return [
    {
      title: {
        label: local(source, 'title', site.locale),
        href: site.addresses.source(source.id),
      },
      facts: sourceFacts(site, source),
      rows: rows.map((row) => rowCards(site, row)),
    },
  ];
}

function rowCards(site: Site, row: Statement): RowCards {
  const known = { unit: row.unit, year: yearOf(row.period) };
  return {
    anchor: rowAnchor(row),
    caption: captionOf(site, titleOf(row)[site.locale], [row], known),
    facts: rowFacts(site, row),
    cards: [...row.figures.values()].map((figure) => cardView(site, figure)),
  };
}

/** What the row says of all its figures. */
function rowFacts(site: Site, row: Statement): SourcePage['facts'] {
  const { locale, t } = site;
  const words = WORDS[locale];
  return [
    { term: words.period, detail: site.f.periodName(row.period) },
    { term: words.status, detail: t.status[row.status] },
    ...(row.mechanism ? [{ term: words.mechanism, detail: row.mechanism[locale] }] : []),
    ...[...basesOf(site, row)].map((detail) => ({ term: words.basis, detail })),
    ...(row.note ? [{ term: words.note, detail: row.note[locale] }] : []),
    { term: words.readIn, detail: words.sourceRow, href: statementHref(site, row) },
  ];
}

/** The laws and forms that the figures follow, each once. */
function basesOf({ locale }: Site, { figures }: Statement): Set<string> {
  return new Set(
    [...figures.values()].flatMap(({ indicator }) => measureOf(indicator).basis?.[locale] ?? []),
  );
}
