import { isClass, type Figure } from '../../data/figures.ts';
import { measureOf } from '../../data/tables.ts';
import { pointOf, type ChartContext } from '../makers/context.ts';
import { classStep, quantileStep, STEPS, type Step } from './heat-steps.ts';
import { isGap, type Gap, type Point } from '../spec.ts';

/** How figures that stand beside one another are shaded. */
export interface Shading {
  stepOf: (figure: Figure) => Step;
  /** What each step that occurs stands for, the palest first. */
  key: readonly { step: Step; words: string }[];
}

/**
 * Steps are fifths of all the figures, or the classes where the indicator is a class; of ranks, the darkest are those
 * nearest the first place.
 */
export function shading(context: ChartContext, figures: readonly Figure[]): Shading {
  const numbers = figures.flatMap((figure) => numberOf(context, figure) ?? []);
  const stepOf = (figure: Figure): Step => {
    if (isClass(figure.value)) return classStep(figure.value.class);
    const number = numberOf(context, figure);
    return number === null ? 0 : quantileStep(number, numbers);
  };
  return { stepOf, key: keyOf(context, figures, stepOf) };
}

/** A figure as it is printed on its shade. */
export function shadedWords(
  context: ChartContext,
  figure: Figure,
): Pick<Point, 'text' | 'caveat'> | Gap {
  if (!isClass(figure.value)) return pointOf(context, figure);
  const { status } = figure.statement;
  const caveat = status === 'final' ? null : context.t.status[status];
  return { text: context.t.classes[figure.value.class], caveat };
}

/** The larger the darker: so ranks are counted from the last place. */
function numberOf(context: ChartContext, figure: Figure): number | null {
  const point = pointOf(context, figure);
  if (isGap(point)) return null;
  return measureOf(figure.indicator).measure === 'rank' ? -point.value : point.value;
}

/** For each step the least and the most of its figures, as they are printed. */
function keyOf(
  context: ChartContext,
  figures: readonly Figure[],
  stepOf: Shading['stepOf'],
): Shading['key'] {
  const sorted = figures.toSorted(
    (a, b) => (numberOf(context, a) ?? 0) - (numberOf(context, b) ?? 0),
  );
  return STEPS.flatMap((step) => {
    const texts = sorted
      .filter((figure) => stepOf(figure) === step)
      .flatMap((figure) => {
        const words = shadedWords(context, figure);
        return isGap(words) ? [] : [words.text];
      });
    const [least] = texts;
    const most = texts.at(-1);
    if (least === undefined || most === undefined) return [];
    return [{ step, words: least === most ? least : `${least} – ${most}` }];
  });
}
