import { exactNumber, isClass, type Figure } from '../../data/figures.ts';
import { measureOf } from '../../data/tables.ts';
import { listedBy } from '../../derive/listed-by.ts';
import { shareOf } from '../../derive/share.ts';
import type { Formats } from '../../i18n/formats.ts';
import { classStep, evenSteps, STEPS, type Step } from './heat-steps.ts';

/** How figures that stand beside one another are shaded. */
export interface Shading {
  /** Null of a figure that is not compared: one with a reservation (hơn, dưới, khoảng), or of a kind that has no order. */
  stepOf: (figure: Figure) => Step | null;
  /** What each step that occurs stands for, the palest first. */
  key: readonly { step: Step; words: string }[];
}

/**
 * Steps are even, from the least to the most of the exact figures on `scale`, or of the shares that they are; or the
 * classes where the indicator is a class; of ranks, the darkest are those nearest the first place. One scale for several
 * tables makes a shade mean the same in each.
 */
export function shading(
  { f }: { f: Formats },
  figures: readonly Figure[],
  scale: readonly Figure[] = figures,
): Shading {
  const stepAt = evenSteps(scale.flatMap((figure) => heightOf(figure) ?? []));
  const stepOf = (figure: Figure): Step | null => {
    if (isClass(figure.value)) return classStep(figure.value.class);
    const height = heightOf(figure);
    return height === null ? null : stepAt(height);
  };
  return { stepOf, key: keyOf(f, figures, stepOf) };
}

/** The larger the darker: so ranks are counted from the last place, and counts by the part that they are. */
function heightOf(figure: Figure): number | null {
  const listed = listedBy(figure.indicator);
  if (listed === 'name') return null;
  if (listed === 'share') return possibleShare(figure);
  const number = exactNumber(figure);
  if (number === null) return null;
  return measureOf(figure.indicator).measure === 'rank' ? -number : number;
}

/** More than the whole cannot be a part of it: such a figure is shown, but it sets no scale. */
function possibleShare(figure: Figure): number | null {
  const share = shareOf(figure);
  return share === null || share.percent > 100 ? null : share.percent;
}

/** For each step the least and the most of its figures, or of their shares, as they are printed. */
function keyOf(f: Formats, figures: readonly Figure[], stepOf: Shading['stepOf']): Shading['key'] {
  const sorted = figures.toSorted((a, b) => (heightOf(a) ?? 0) - (heightOf(b) ?? 0));
  return STEPS.flatMap((step) => {
    const [least, ...others] = sorted
      .filter((figure) => stepOf(figure) === step)
      .map((figure) => said(f, figure));
    if (least === undefined) return [];
    const most = others.at(-1) ?? least;
    return [{ step, words: least === most ? least : `${least} – ${most}` }];
  });
}

function said(f: Formats, figure: Figure): string {
  const share = listedBy(figure.indicator) === 'share' ? shareOf(figure) : null;
  return share
    ? f.percent(share.percent)
    : f.value(figure.value, measureOf(figure.indicator).measure);
}
