import type { Threshold } from '../../threshold.ts';

/** All that can be chosen, as the page fetches it once. Names are finished words of one language. */
export interface Catalogue {
  /** The group that is offered before anything is chosen, by its id; where there is none such, the first of all. */
  first: string;
  groups: readonly GroupEntry[];
}

/** Units that may stand beside one another, with all that they are compared by. */
export interface GroupEntry {
  /** As addresses name it: "cap-huyen". */
  id: string;
  name: string;
  units: readonly UnitEntry[];
  /** Those that most units have come first. */
  measures: readonly MeasureEntry[];
}

export interface UnitEntry {
  id: string;
  name: string;
  /** On a chart. */
  short: string;
  /** Inside a sentence: "huyện An Minh". */
  said: string;
  /** First and last day, YYYY-MM-DD; absent when unknown, and while it lives. */
  from?: string;
  to?: string;
}

export interface MeasureEntry {
  /** "cases.late", "national.rank.papi". */
  id: string;
  name: string;
  /** The units that have a figure, by their place in the group; absent where all have. */
  units?: readonly number[];
  /** Years in which any unit of the group has a figure, ascending. */
  years: readonly number[];
}

/** The figures of one measure, of all units: the file that is fetched when the measure is chosen. */
export interface MeasureFile {
  id: string;
  name: string;
  kind: 'count' | 'share' | 'number' | 'rank' | 'class';
  /** What one of it is: "hồ sơ"; "" where the name says it. */
  counted: string;
  /** From what difference on it is said to have changed; the same in words: "0,5 điểm phần trăm". */
  threshold: Threshold;
  least: string;
  /** The page of the indicator. */
  href: string;
  families: readonly FamilyEntry[];
}

/** What may stand in one table: the same part of each year, counted alike. */
export interface FamilyEntry {
  /** "cả năm", "quý II". */
  part: string;
  periods: readonly PeriodEntry[];
  /** By unit; its cells by the place of their period among `periods`. */
  rows: Readonly<Record<string, Readonly<Record<string, CellEntry>>>>;
}

export interface PeriodEntry {
  /** On an axis or in a table. */
  short: string;
  /** Inside a sentence: "quý II năm 2020". */
  said: string;
  /** First and last day. */
  from: string;
  to: string;
}

export interface CellEntry {
  /** One for each source; they stand side by side. */
  said: readonly [SaidEntry, ...SaidEntry[]];
  /** True where sources contradict one another. */
  conflict?: true;
  /** Why it does not compare with the figure before it. */
  broken?: string;
}

/** One published figure. */
export interface SaidEntry {
  /** Permanent. */
  id: string;
  text: string;
  /** The cell of the CSV. */
  raw: string;
  /** Absent of a class. */
  value?: number;
  decimals?: number;
  /** The most that it could have been, where its threshold is of that. */
  scale?: number;
  /** Of a place, by which ranking: places of two rankings are not compared. */
  ranking?: string;
  /** False of "hơn 80": it is drawn hollow, and nothing is reckoned with it. */
  exact?: false;
  /** Its share, of how many. */
  beside?: string;
  /** Words on what it is not: firm, undisputed. */
  marks?: readonly string[];
  /** Its card. */
  href: string;
  source: string;
}
