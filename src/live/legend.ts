import type { ChartSpec } from '../charts/spec.ts';
import type { CanvasChart } from './canvas-chart.ts';

/** A button over the name of each series, which puts the series away and brings it back; none for a single series. */
export function legendOf(
  { series }: ChartSpec,
  chart: CanvasChart,
  toggled: () => void,
): HTMLButtonElement[] {
  const { names, composition } = chart;
  if (names.length < 2) return [];
  return names.map(({ series: place, box }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.ariaLabel = series[place]?.label ?? '';
    button.ariaPressed = 'true';
    Object.assign(button.style, {
      left: share(box.left, composition.width),
      top: share(box.top, composition.height),
      width: share(box.right - box.left, composition.width),
      height: share(box.bottom - box.top, composition.height),
    });
    button.addEventListener('click', () => {
      button.ariaPressed = String(chart.toggle(place));
      toggled();
    });
    return button;
  });
}

function share(length: number, whole: number): string {
  return `${String((length / whole) * 100)}%`;
}
