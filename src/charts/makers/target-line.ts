import type { Figure } from '../../data/figures.ts';
import type { Period } from '../../data/period.ts';
import { targetFor, type Target } from '../../derive/targets.ts';
import { targetLabel } from '../rules/target-label.ts';
import type { TargetLine } from '../spec.ts';
import type { ChartContext } from './context.ts';

/**
 * The line of the target, from the first to the last period whose figure is held against it; nothing where the newest
 * figures have no target, or several.
 */
export function targetOver(
  context: ChartContext,
  periods: readonly Period[],
  figures: readonly Figure[],
): { target?: TargetLine } {
  const last = periods.at(-1);
  const target = oneOf(
    context,
    figures.filter(({ statement }) => statement.period.raw === last?.raw),
  );
  if (!target) return {};
  const raws = figures
    .filter((figure) => targetFor(context.dataset, figure)?.row === target.row)
    .map(({ statement }) => statement.period.raw);
  const places = periods.flatMap(({ raw }, place) => (raws.includes(raw) ? [place] : []));
  return { target: lineOf(context, target, Math.min(...places), Math.max(...places)) };
}

/** The line of the target across all bars, one bar a unit; nothing where they do not all have the same target. */
export function targetBeside(
  context: ChartContext,
  units: readonly unknown[],
  figures: readonly Figure[],
): { target?: TargetLine } {
  const target = oneOf(context, figures);
  return target ? { target: lineOf(context, target, 0, units.length - 1) } : {};
}

/**
 * The one target that all these figures have. Null where they have several, or one of them has none: a line would
 * seem to be for all of them.
 */
function oneOf({ dataset }: ChartContext, figures: readonly Figure[]): Target | null {
  const [first, ...others] = figures.map((figure) => targetFor(dataset, figure));
  return first && others.every((other) => other?.row === first.row) ? first : null;
}

function lineOf(context: ChartContext, target: Target, from: number, to: number): TargetLine {
  return { value: target.value.value, label: targetLabel(context, target), from, to };
}
