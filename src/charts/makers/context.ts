import type { Dataset } from '../../data/dataset.ts';
import { exactNumber, isClass, type Figure, type Statement } from '../../data/figures.ts';
import { isSample } from '../../data/settings.ts';
import { measureOf, type MeasureColumn, type TableId } from '../../data/tables.ts';
import { placeOf } from '../../derive/place.ts';
import type { Formats } from '../../i18n/formats.ts';
import { local } from '../../i18n/local.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { ChartSpec } from '../forms/forms.ts';
import type { Gap, Point } from '../spec.ts';

/** What the makers of charts need: the data and the words of one language. */
export interface ChartContext {
  dataset: Dataset;
  locale: Locale;
  t: Strings;
  f: Formats;
}

/** A chart, or the one sentence that says as much when there is too little to draw. */
export type ChartOrSentence = { kind: 'chart'; spec: ChartSpec } | Sentence;

/** What stands on a page in place of a chart. It has no full stop yet; `sourceLine` says where its figures were read. */
export interface Sentence {
  kind: 'sentence';
  id: string;
  sentence: string;
  sourceLine: string;
}

/** A figure as a chart prints it: a place with how many were ranked, "41/63", where its row says so. */
export function figureText({ f }: ChartContext, figure: Figure): string {
  const text = f.value(figure.value, measureOf(figure.indicator).measure);
  const of = placeOf(figure)?.of ?? null;
  return of === null ? text : `${text}/${f.number(of)}`;
}

/** A figure as a point. One that is not final, or not exact, gets words that say so, and is drawn as an outline. */
export function pointOf(context: ChartContext, figure: Figure | undefined): Point | Gap {
  const { t } = context;
  if (!figure || isClass(figure.value)) return { missing: t.notStated };
  const { status } = figure.statement;
  const exact = exactNumber(figure) !== null;
  return {
    value: figure.value.value,
    text: figureText(context, figure),
    caveat: status !== 'final' ? t.status[status] : exact ? null : t.marks.approximate,
    figure: { id: figure.id, raw: figure.raw },
  };
}

/**
 * Two counts of one row added; what is said of one of them (tạm thời, suy ra) is said of the sum. There is no sum where
 * one of the two is missing or only bounded (hơn, dưới, khoảng).
 */
export function sumPoint<T extends TableId>(
  context: ChartContext,
  { figures }: Statement<T>,
  columns: readonly [MeasureColumn<T>, MeasureColumn<T>],
): Point | Gap {
  const { t, f } = context;
  const parts = columns.flatMap((column) => figures.get(column) ?? []);
  const numbers = parts.flatMap((figure) => exactNumber(figure) ?? []);
  if (parts.length < columns.length) return { missing: t.notStated };
  if (numbers.length < columns.length) return { missing: t.chart.notAdded };
  const value = numbers.reduce((sum, number) => sum + number, 0);
  const caveats = drawnPoints(parts.map((figure) => pointOf(context, figure))).map(
    ({ caveat }) => caveat,
  );
  return {
    value,
    text: f.number(value),
    caveat: caveats.find((caveat) => caveat !== null) ?? null,
    figure: null,
    sumOf: parts.map(({ id }) => id),
  };
}

export function drawnPoints(points: readonly (Point | Gap)[]): Point[] {
  return points.filter((point): point is Point => 'value' in point);
}

/** "Nguồn: Cổng thông tin điện tử Kiên Giang" for the picture itself. */
export function sourceLine(context: ChartContext, statements: readonly Statement[]): string {
  const { dataset, locale } = context;
  const publishers = statements.map(({ source: id }) => {
    const source = dataset.sources.get(id);
    return source ? local(source, 'publisher', locale) : id;
  });
  const names = [...new Set(publishers)];
  const shown =
    names.length > 3
      ? [...names.slice(0, 2), context.t.chart.otherSources(names.length - 2)]
      : names;
  return `${context.t.chart.source}: ${shown.join('; ')}`;
}

/** The sentence that stands for a chart when there is too little to draw; `statements` are the rows it speaks of. */
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
