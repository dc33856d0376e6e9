import type { CommonSpec } from '../charts/spec.ts';
import type { CanvasChart } from './canvas-chart.ts';

/** A button over the name of each series, which hides the series and shows it again; no button for a single series. */
export function legendOf(
  { series }: CommonSpec,
  chart: CanvasChart,
  toggled: () => void,
): HTMLButtonElement[] {
  if (chart.names.length < 2) return [];
  const buttons = new Map(
    chart.names.map(({ series: place }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.ariaLabel = series[place]?.label ?? '';
      button.ariaPressed = 'true';
      button.addEventListener('click', (event) => {
        // The click was meant for the button, not for a point of the chart under it.
        event.stopPropagation();
        button.ariaPressed = String(chart.toggle(place));
        placeOver();
        toggled();
      });
      return [place, button];
    }),
  );
  placeOver();
  return [...buttons.values()];

  /** Names at the ends of lines move with the lines. */
  function placeOver(): void {
    const { width, height } = chart.composition;
    for (const { series, box } of chart.names) {
      Object.assign(buttons.get(series)?.style ?? {}, {
        left: share(box.left, width),
        top: share(box.top, height),
        width: share(box.right - box.left, width),
        height: share(box.bottom - box.top, height),
      });
    }
  }
}

function share(length: number, whole: number): string {
  return `${String((length / whole) * 100)}%`;
}
