import { exactNumber, type Figure } from '../../data/figures.ts';
import type { Period } from '../../data/period.ts';
import { figureText, type ChartContext } from './context.ts';

interface Exact {
  name: string;
  number: number;
  value: string;
}

/** What has a figure each: units, or indices of one unit. */
export type Measured = 'units' | 'indices';

/**
 * The lowest and the highest of several units, or indices, in one period; of those that share an end, how many they are. Figures
 * with a reservation (hơn, dưới, khoảng) are never the lowest or the highest: the message only counts their units.
 */
export function spreadMessage(
  context: ChartContext,
  label: string,
  period: Period,
  units: readonly { name: string; figure: Figure | undefined }[],
  of: Measured = 'units',
): string {
  const { t, f } = context;
  const stated = units.flatMap(({ name, figure }) => (figure ? [{ name, figure }] : []));
  const exact = stated
    .flatMap(({ name, figure }): Exact[] => {
      const number = exactNumber(figure);
      const value = figureText(context, figure);
      return number === null ? [] : [{ name: withStatus(context, name, figure), number, value }];
    })
    .toSorted((a, b) => a.number - b.number);
  const [low] = exact;
  const high = exact.at(-1);
  const words = { label, period: f.period(period) };
  if (!low || !high) return t.chart.onlyBounds(words);
  if (stated.length === 1)
    return t.chart.valueMessage({ ...words, subject: low.name, value: low.value });
  const end = ({ name, value }: Exact) => {
    const alike = exact.filter((other) => other.value === value).length;
    return { name: alike === 1 ? name : t.chart.several[of](f.number(alike)), value };
  };
  const bounded = stated.length - exact.length;
  return t.chart.unitsSpread({
    ...words,
    every: t.chart.every[of],
    low: end(low),
    high: end(high),
    bounded: bounded === 0 ? null : f.number(bounded),
  });
}

/** What is not final says so with its name. */
function withStatus({ t }: ChartContext, name: string, { statement }: Figure): string {
  const { status } = statement;
  return status === 'final' ? name : t.chart.ofStatus({ name, status: t.status[status] });
}
