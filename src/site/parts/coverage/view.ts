import type { Told } from '../../../derive/coverage.ts';

/** Units × years as squares, for a group of which little is known: each unit is named. */
export interface GridView {
  title: string;
  years: { label: string; href: string; onPhone: boolean }[];
  rows: { label: string; href: string; squares: Told[] }[];
  /** What each look of a square means, in the order of the legend. */
  words: { figures: string; findings: string; nothing: string };
}

/** A row of squares a year, for a group that is large or well known: how many, not who. */
export interface StripsView {
  title: string;
  /** The columns, for who hears the table. */
  columns: { year: string; count: string };
  rows: StripView[];
}

/** One year, or years in a row in which all or nothing was found. */
export interface StripView {
  label: string;
  /** The page of a single year. */
  href: string | null;
  /** "26/27", and in words how many only an inspection speaks of. */
  count: string;
  findings: string | null;
  /** Drawn one after the other: how far each kind of square reaches, in squares. */
  squares: { kind: 'figures' | 'findings' | 'nothing'; path: string }[];
  viewBox: string;
}
