import type { Dataset } from '../../data/dataset.ts';
import { exactNumber, isClass, type Figure, type Statement } from '../../data/figures.ts';
import { isSample } from '../../data/settings.ts';
import { measureOf } from '../../data/tables.ts';
import { casesInTime } from '../../derive/in-time.ts';
import type { Formats } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';
import { isGap, type ChartSpec, type Gap, type Point } from '../spec.ts';

/** What the makers of charts need: the data and the words of one language. */
export interface ChartContext {
  dataset: Dataset;
  locale: Locale;
  t: Strings;
  f: Formats;
}

/** A chart, or the one sentence that says as much when there is too little to draw. */
export type Made = { kind: 'chart'; spec: ChartSpec } | Sentence;

/** Without its full stop, and with where its figures were read. */
export interface Sentence {
  kind: 'sentence';
  id: string;
  sentence: string;
  sourceLine: string;
}

/** A figure as a point; what is not firm is said and drawn hollow. */
export function pointOf(context: ChartContext, figure: Figure | undefined): Point | Gap {
  const { t, f } = context;
  if (!figure || isClass(figure.value)) return { missing: t.notStated };
  const { status } = figure.statement;
  const exact = exactNumber(figure) !== null;
  return {
    value: figure.value.value,
    text: f.value(figure.value, measureOf(figure.indicator).measure),
    caveat: status !== 'final' ? t.status[status] : exact ? null : t.marks.approximate,
    figure: { id: figure.id, raw: figure.raw },
  };
}

/** Points of one row added, as firm as the least firm of them. */
export function addPoints({ f }: ChartContext, parts: readonly Point[]): Point {
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  return {
    value,
    text: f.number(value),
    caveat: parts.find(({ caveat }) => caveat !== null)?.caveat ?? null,
    figure: null,
    sumOf: parts.flatMap(({ figure }) => figure?.id ?? []),
  };
}

/** Cases that were not late: as the row counts them together or, failing that, early and on time added. */
export function inTimePoint(context: ChartContext, statement: Statement): Point | Gap {
  const { figures } = statement;
  const together = pointOf(context, figures.get('on_time_or_early'));
  if (!isGap(together) || casesInTime(statement) === null) return together;
  const parts = [figures.get('early'), figures.get('on_time')];
  return addPoints(context, drawnPoints(parts.map((part) => pointOf(context, part))));
}

export function drawnPoints(points: readonly (Point | Gap)[]): Point[] {
  return points.filter((point): point is Point => 'value' in point);
}

/** "Nguồn: Cổng thông tin điện tử Kiên Giang" for the picture itself. */
export function sourceLine(context: ChartContext, statements: readonly Statement[]): string {
  const publishers = statements.map(
    ({ source }) => context.dataset.sources.get(source)?.publisher ?? source,
  );
  const names = [...new Set(publishers)];
  const shown =
    names.length > 3
      ? [...names.slice(0, 2), context.t.chart.otherSources(names.length - 2)]
      : names;
  return `${context.t.chart.source}: ${shown.join('; ')}`;
}

/** Too little to draw, said in a sentence on the rows it is of. */
export function inWords(
  context: ChartContext,
  id: string,
  sentence: string,
  statements: readonly Statement[],
): Sentence {
  return { kind: 'sentence', id, sentence, sourceLine: sourceLine(context, statements) };
}

export function sampleMark(context: ChartContext): string | null {
  return isSample(context.dataset) ? context.t.ui.sampleShort : null;
}
