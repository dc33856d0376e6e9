import {
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartComponentLike,
  type ChartConfiguration,
} from 'chart.js';

export type PlotConfig = ChartConfiguration<'bar' | 'line', (number | null)[], string[]>;
/** Chart.js can draw only what was registered with it: each form names the parts that it needs. */
export type PlotParts = readonly ChartComponentLike[];

/** In px. */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

export const LINE_PARTS: PlotParts = [
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
];

/** A plot without axes (`LINE_PARTS`): for forms that Chart.js has no chart for, and that lay out their own marks. */
export function blankPlot(padding: Padding): PlotConfig {
  return {
    type: 'line',
    data: { labels: [], datasets: [] },
    options: { layout: { padding }, scales: { x: { display: false }, y: { display: false } } },
  };
}
