/** What a chart says, before anyone decides how to draw it. Renderers know nothing else of the domain. */
export type ChartSpec = BarsSpec | LineSpec | MultiplesSpec | SlopeSpec;
export type BarsSpec = BarSpec | RankedSpec | ShareSpec;

/** Bars have no say in where their axis starts: their length is the figure, so it is always zero. */
export interface BarSpec extends CommonSpec {
  form: 'grouped-bars' | 'stacked-bars';
  axis: { label: string };
}

/** The highest first. Who has no figure stands in words under the ranking, never at its end. */
export interface RankedSpec extends CommonSpec {
  form: 'ranked-bars';
  axis: { label: string };
  /** As they are printed before the names; null when too few are ranked for a place to say something. */
  places: readonly number[] | null;
  bands: readonly Band[];
  /** The words on the peers without a figure; null when there are none. */
  unranked: string | null;
}

/** A class of ranked neighbours, from the category `from` down to the next band. */
export interface Band {
  from: number;
  label: string;
}

/** Every bar is one whole: lengths are shares of it, printed figures stay as they were published. */
export interface ShareSpec extends CommonSpec {
  form: 'share-bars';
  axis: { label: string };
  /** One for each category; a gap where the parts make no whole, and no bar is drawn. */
  wholes: readonly (Whole | Gap)[];
}

export interface Whole {
  /** What the full length stands for, in the unit of the parts. */
  value: number;
  /** The words for the end that the parts leave open; null when they fill the whole. */
  open: string | null;
}

export interface LineSpec extends CommonSpec {
  form: 'line';
  /** `reversed` puts the smallest value on top, as for ranks. */
  axis: { label: string; from: 'zero' | 'data' | number; to: 'data' | number; reversed: boolean };
}

/** Each series in a panel of its own, all on one scale: what a line chart becomes with too many lines. */
export interface MultiplesSpec extends CommonSpec {
  form: 'multiples';
  axis: LineSpec['axis'];
}

/** Two series, an earlier and a later one, and a line between them for each category. */
export interface SlopeSpec extends CommonSpec {
  form: 'slope';
  axis: { label: string };
  /** For each category: named in colour, in grey with the rest, or not drawn, for the reason that `apart` gives. */
  drawn: readonly ('named' | 'grey' | 'not')[];
  /** The words on what is not drawn: an end is missing, or the two do not compare. */
  apart: readonly string[];
  /** The words for the directions, for the key. */
  directions: Record<'up' | 'down' | 'same' | 'rest', string>;
}

interface CommonSpec {
  /** Unique on the site; lower-case letters, digits, hyphens and underscores. */
  id: string;
  /** The title: what the chart says, as a sentence. */
  message: string;
  /** What is measured, in which unit and period. */
  subtitle: string;
  /** The text alternative. */
  description: string;
  sourceLine: string;
  /** The words of the sample-data mark, for pictures of made-up figures. */
  sample: string | null;
  locale: 'vi' | 'en';
  categories: readonly string[];
  series: readonly Series[];
  breaks: readonly Break[];
}

export interface Series {
  id: string;
  label: string;
  tone: Tone;
  /** One for each category, in the same order. */
  points: readonly (Point | Gap)[];
}

export type Tone = 'sea' | 'amber' | 'leaf' | 'clay' | 'slate';

export interface Point {
  value: number;
  /** The figure as it is printed, formatted in the chart's language. */
  text: string;
  /** Why the figure is not firm (provisional, derived, approximate): it is drawn hollow and the words stand in the key. */
  caveat: string | null;
  /** The published figure it shows; null for a sum of several. */
  figure: { id: string; raw: string } | null;
  /** The ids of the published figures that were added. */
  sumOf?: readonly string[];
}

export interface Gap {
  /** Why there is no figure, in words. */
  missing: string;
}

/** From the category `before` onwards, figures do not compare with those to the left of it. */
export interface Break {
  before: number;
  label: string;
}

export function isGap(point: object): point is Gap {
  return 'missing' in point;
}

/** A break in words, with where it begins. */
export function breakWords(spec: Pick<ChartSpec, 'categories'>, { before, label }: Break): string {
  const category = spec.categories[before] ?? '';
  return label.includes(category) ? label : `${category}: ${label}`;
}

/** The words for what is drawn hollow, each once, in order of appearance. */
export function caveats(spec: ChartSpec): string[] {
  const points = spec.series.flatMap((series) => series.points);
  return [
    ...new Set(
      points.flatMap((point) => (isGap(point) || point.caveat === null ? [] : [point.caveat])),
    ),
  ];
}

/** What a figure adds to the length of a bar: when it is missing, nothing. */
export function lengthOf(point: Point | Gap): number {
  return isGap(point) ? 0 : point.value;
}
