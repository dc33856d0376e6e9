import type { Dataset, KnownDocument, Unit } from '../data/dataset.ts';
import { yearOf } from '../data/period.ts';
import { isIndicator } from '../data/tables.ts';
import { EXPECTED } from './gaps.ts';
import { publicationGaps, tablesOf, type Found, type TopicGaps } from './publication-gaps.ts';

/** The gaps that one document might fill: by topic and group, with the units and years. */
export interface SoughtDocument {
  document: KnownDocument;
  gaps: {
    topic: TopicGaps['topic'];
    group: TopicGaps['group'];
    squares: { unit: Unit; year: number; found: Exclude<Found, 'whole'> }[];
  }[];
}

/**
 * Every document that is known of, with what it might fill: first those that can be asked for by their number, the oldest
 * first. One that fills nothing has no gaps.
 */
export function soughtDocuments(
  dataset: Dataset,
  all: readonly TopicGaps[] = publicationGaps(dataset),
): SoughtDocument[] {
  return dataset.knownDocuments.toSorted(byNumber).map((document) => ({
    document,
    gaps: all.flatMap((gaps) => {
      const squares = isAbout(document, gaps) ? squaresIn(dataset, document, gaps) : [];
      return squares.length === 0 ? [] : [{ topic: gaps.topic, group: gaps.group, squares }];
    }),
  }));
}

function byNumber(a: KnownDocument, b: KnownDocument): number {
  const unnumbered = ({ number }: KnownDocument) => Number(number === '');
  const day = ({ date, period }: KnownDocument) => date ?? period.to;
  return unnumbered(a) - unnumbered(b) || day(a).localeCompare(day(b)) || (a.id < b.id ? -1 : 1);
}

function isAbout({ indicators }: KnownDocument, { topic }: TopicGaps): boolean {
  const expected = tablesOf(EXPECTED.find((one) => one.topic === topic)?.indicators ?? []);
  return [...tablesOf(indicators.filter(isIndicator))].some((table) => expected.has(table));
}

function squaresIn(dataset: Dataset, document: KnownDocument, { years, rows }: TopicGaps) {
  const { period } = document;
  const from = Number(period.from.slice(0, 4));
  return rows
    .filter(({ unit }) => isNamed(dataset, document, unit))
    .flatMap(({ unit, found }) =>
      years.flatMap((year, at) => {
        const here = found[at];
        const isWithin = year >= from && year <= yearOf(period);
        return isWithin && (here === 'part' || here === 'nothing')
          ? [{ unit, year, found: here }]
          : [];
      }),
    );
}

/** A document of a tier is of all units of the tier. */
function isNamed(dataset: Dataset, { units }: KnownDocument, unit: Unit): boolean {
  return units.some((id) => {
    const named = dataset.units.get(id);
    return (
      id === unit.id ||
      (named?.kind === 'tier' && named.peer_group !== null && named.peer_group === unit.peer_group)
    );
  });
}
