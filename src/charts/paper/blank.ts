import type { DrawingConfig, Padding } from '../forms/drawing.ts';

/** Paper without axes: for forms that Chart.js has no chart for, and that lay out their own marks. */
export function blank(padding: Padding): DrawingConfig {
  return {
    type: 'line',
    data: { labels: [], datasets: [] },
    options: { layout: { padding }, scales: { x: { display: false }, y: { display: false } } },
  };
}
