import type { Figure } from '../../data/figures.ts';
import type { Period } from '../../data/period.ts';
import { targetFor } from '../../derive/targets.ts';
import { targetLabel } from '../rules/target-label.ts';
import type { TargetLine } from '../spec.ts';
import type { ChartContext } from './context.ts';

/**
 * The target of what is drawn, over the periods in which figures are held against it. None where the latest figures are
 * held against several, or one of them against none: a line would seem to be of all.
 */
export function targetOver(
  context: ChartContext,
  periods: readonly Period[],
  figures: readonly Figure[],
): { target?: TargetLine } {
  const last = periods.at(-1);
  const held = figures.map((figure) => ({ figure, target: targetFor(context.dataset, figure) }));
  const latest = held.filter(({ figure }) => figure.statement.period.raw === last?.raw);
  const rows = new Set(latest.map(({ target }) => target?.row));
  const [first] = latest;
  if (!first?.target || rows.size !== 1) return {};
  const { target } = first;
  const raws = held
    .filter((one) => one.target?.row === target.row)
    .map(({ figure }) => figure.statement.period.raw);
  const places = periods.flatMap(({ raw }, place) => (raws.includes(raw) ? [place] : []));
  return {
    target: {
      value: target.value.value,
      label: targetLabel(context, target),
      from: Math.min(...places),
      to: Math.max(...places),
    },
  };
}
