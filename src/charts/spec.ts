/** What every form of chart shows, before anyone decides how to draw it. Drawing knows nothing else of the domain. */
export interface CommonSpec {
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
  /** The language of its words, as `Intl` takes it. */
  locale: string;
  axis: { label: string };
  categories: readonly string[];
  series: readonly Series[];
  breaks: readonly Break[];
  /** `undefined` of a form that draws no line of it. */
  target?: TargetLine | undefined;
}

/** What was to be reached, as a line from one category to another: level, or upright where bars lie. */
export interface TargetLine {
  value: number;
  /** "mục tiêu 2025: ít nhất 90%" */
  label: string;
  /** The first and the last category that it is set for. */
  from: number;
  to: number;
}

export interface Series {
  id: string;
  label: string;
  tone: Tone;
  /** One for each category, in the same order. */
  points: readonly (Point | Gap)[];
}

/** A full hue, or one of the tints that classes have wherever they are shown. */
export type Tone = 'sea' | 'amber' | 'leaf' | 'clay' | 'slate' | Tint;
export type Tint = 'good' | 'fair' | 'average' | 'weak';

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
  /** The id of the published figure whose part of its whole the value is, in hundredths. */
  shareOf?: string;
  /** The ids of the published figures that the value was worked out of. */
  workedOutOf?: readonly string[];
  /** What belongs to the printed figure: its share. */
  beside?: string;
}

export interface Gap {
  /** Why there is no figure, in words. */
  missing: string;
  /** The series does not reach here: the table says so, and nothing is marked as missing. */
  beyond?: true;
}

/** From the category `before` onwards, figures do not compare with those to the left of it. */
export interface Break {
  before: number;
  label: string;
  /** The id of the one series that it breaks; absent where it breaks them all. */
  of?: string;
}

export function isGap(point: object): point is Gap {
  return 'missing' in point;
}

/** A place where a figure could stand and does not. */
export function isMissing(point: object): point is Gap {
  return isGap(point) && point.beyond !== true;
}

const A_YEAR = /\b(19|20)\d\d\b/;

/** A break in words, with where it begins unless its words name a year already. */
export function breakWords(
  { categories }: Pick<CommonSpec, 'categories'>,
  { before, label }: Break,
): string {
  const category = categories[before] ?? '';
  return label.includes(category) || A_YEAR.test(label) ? label : `${category}: ${label}`;
}

/** The words for what is drawn hollow, each once, in order of appearance. */
export function caveats({ series }: Pick<CommonSpec, 'series'>): string[] {
  const points = series.flatMap(({ points }) => points);
  return [
    ...new Set(
      points.flatMap((point) => (isGap(point) || point.caveat === null ? [] : [point.caveat])),
    ),
  ];
}

/** The values that are drawn, series after series. */
export function valuesOf(series: readonly Series[]): number[] {
  return series.flatMap(({ points }) =>
    points.flatMap((point) => (isGap(point) ? [] : [point.value])),
  );
}

/** What a figure adds to the length of a bar: when it is missing, nothing. */
export function lengthOf(point: Point | Gap): number {
  return isGap(point) ? 0 : point.value;
}
