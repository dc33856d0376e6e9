import type { Figure } from '../../data/figures.ts';
import type { Period } from '../../data/period.ts';
import { pointOf, type ChartContext } from './context.ts';

/** The lowest and the highest of several units in one period; of those that share an end, how many they are. */
export function spreadMessage(
  context: ChartContext,
  label: string,
  period: Period,
  units: readonly { name: string; figure: Figure | undefined }[],
): string {
  const { t, f } = context;
  const shown = units
    .flatMap(({ name, figure }) => {
      const point = pointOf(context, figure);
      return 'value' in point ? [{ name, number: point.value, value: point.text }] : [];
    })
    .toSorted((a, b) => a.number - b.number);
  const low = shown[0] ?? { name: '', value: '' };
  const high = shown.at(-1) ?? low;
  const words = { label, period: f.period(period) };
  if (shown.length === 1)
    return t.chart.valueMessage({ ...words, subject: low.name, value: low.value });
  const end = ({ name, value }: typeof low) => {
    const alike = shown.filter((other) => other.value === value).length;
    return { name: alike === 1 ? name : t.chart.severalUnits(f.number(alike)), value };
  };
  return t.chart.unitsSpread({ ...words, low: end(low), high: end(high) });
}
