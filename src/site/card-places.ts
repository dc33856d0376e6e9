import type { Statement } from '../data/figures.ts';
import { yearOf } from '../data/period.ts';

/** A page of cards: those of a unit in a year, or of one part of what is said of it. */
export interface CardsPlace {
  year: number;
  unit: string;
  part: string | null;
}

/** The same with the rows whose cards it has, at least one. */
export interface CardsOfPlace extends CardsPlace {
  rows: readonly [Statement, ...Statement[]];
}

/** The part of a row that decides on which page its cards stand. */
export type CardRow = Pick<Statement, 'id' | 'table' | 'unit' | 'period' | 'dimensions'>;

export interface CardFigure {
  statement: CardRow;
  column: string;
}

/**
 * The page that the cards of a row are on. What is said of one field of procedures, of one national index or of a part of
 * the year stands apart from what is said of the unit as a whole: "dat-dai", "papi", "2019-Q1". A fixed function of the
 * row, whatever other rows there are, so that an address never changes.
 */
export function placeOfCards(row: CardRow): CardsPlace {
  return { year: yearOf(row.period), unit: row.unit, part: partOf(row) };
}

function partOf({ id, table, dimensions, period }: CardRow): string | null {
  const { field, service, index } = dimensions;
  const about = field ?? service ?? (table === 'national' ? index : undefined);
  if (about !== undefined) return about;
  const whole = period.kind === 'year' || period.kind === 'moment';
  return whole ? null : (id.split('.')[2] ?? null);
}

/**
 * The id of a row on its page of cards, without the unit and year that the address says already: "cases.kg-2019" for
 * a whole year, "cases.2019-Q2.kg-2019" for a part of it.
 */
export function rowAnchor({ id, period }: Pick<CardRow, 'id' | 'period'>): string {
  const [table, , when, ...rest] = citationKey(id).split('.');
  return [table, ...(period.kind === 'year' ? [] : [when]), ...rest].join('.');
}

/** The id of a figure on its page: that of its row, and the column. */
export function cardAnchor({ statement, column }: CardFigure): string {
  return `${rowAnchor(statement)}.${column}`;
}

/**
 * The id of a row without "@": BibTeX does not allow it in a key, and programs that turn addresses in a text into
 * links stop before it.
 */
export function citationKey(id: string): string {
  return id.replace('@', 'ngay-');
}

/** Every page of cards, in the order of the data. */
export function placesOfCards(rows: readonly Statement[]): CardsOfPlace[] {
  const told = rows.filter(({ figures }) => figures.size > 0);
  const pages = Map.groupBy(told, (row) => JSON.stringify(placeOfCards(row)));
  return [...pages.values()].flatMap(([first, ...others]) =>
    first ? [{ ...placeOfCards(first), rows: [first, ...others] as const }] : [],
  );
}
