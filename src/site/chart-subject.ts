import { isGap, type Point } from '../charts/spec.ts';
import type { Figure } from '../data/figures.ts';
import { fold } from '../data/fold.ts';
import { lengthOf } from '../derive/series.ts';
import type { SiteChart } from './charts.ts';
import type { Site } from './site.ts';

/**
 * What a chart shows, read from its figures and not from its id: "late-by-group; districts; cases.late; 2019-H1". Maker,
 * of whom, indicators, dimensions with scopes, and the periods, or their lengths where it runs over years. Never a value.
 */
export function chartSubject({ dataset }: Site, { subject, spec }: SiteChart): string {
  const ids = spec.series.flatMap(({ points }) =>
    points.flatMap((point) => (isGap(point) ? [] : figuresIn(point))),
  );
  const figures = ids.flatMap((id) => dataset.figures.get(id) ?? []);
  return [
    subject.maker,
    subject.of ?? '',
    set(figures.map(({ indicator }) => indicator)),
    set(figures.map(narrowed)),
    set(figures.map((figure) => spanOf(figure, subject.year))),
  ].join('; ');
}

/** Whether a chart still shows what was recorded of it. It may show more: another indicator, another quarter. */
export function isSameChart(recorded: string, now: string): boolean {
  const [before, after] = [recorded, now].map((subject) => subject.split('; '));
  return (
    before?.every((part, at) => {
      const present = new Set(after?.[at]?.split(' + '));
      return part === '' || part.split(' + ').every((one) => present.has(one));
    }) ?? false
  );
}

function figuresIn({ figure, sumOf = [], shareOf, workedOutOf = [] }: Point): string[] {
  return [
    ...(figure ? [figure.id] : []),
    ...sumOf,
    ...(shareOf === undefined ? [] : [shareOf]),
    ...workedOutOf,
  ];
}

function narrowed({ statement: { dimensions, scope } }: Figure): string {
  return [
    ...Object.entries(dimensions).map(([name, id]) => `${name} ${id}`),
    ...(scope === '' ? [] : [`scope ${fold(scope)}`]),
  ].join(', ');
}

function spanOf({ statement: { period } }: Figure, year: number | undefined): string {
  return year === undefined ? lengthOf(period) : period.raw;
}

function set(words: readonly string[]): string {
  return [...new Set(words)]
    .filter((word) => word !== '')
    .toSorted()
    .join(' + ');
}
