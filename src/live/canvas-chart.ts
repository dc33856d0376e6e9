import type { Chart } from 'chart.js';
import { compose, startChart, type Composition } from '../charts/forms/compose.ts';
import type { Spot } from '../charts/forms/form.ts';
import type { Box } from '../charts/paper/box.ts';
import type { SeriesName } from '../charts/paper/key.ts';
import { Letters } from '../charts/paper/letters.ts';
import { INK, type Width } from '../charts/paper/theme.ts';
import type { ChartJson } from './chart-json.ts';
import { pageContext } from './page-context.ts';
import { measureOnPage, paintsAt, type PagePaints } from './page-paints.ts';

/** A chart on a canvas, drawn from the same spec by the same code as the picture it covers. */
export class CanvasChart {
  readonly canvas = document.createElement('canvas');
  /** Boxes are in px of this size, whatever size the stage has. */
  readonly composition: Composition;
  private readonly chart: Chart;
  private readonly paints: PagePaints;
  private readonly stage: HTMLElement;
  private marked: Spot | null = null;

  constructor(stage: HTMLElement, { spec, widths }: ChartJson, size: Width) {
    this.stage = stage;
    this.paints = paintsAt(
      stage,
      spec.series.map(({ tone }) => tone),
    );
    const letters = new Letters(measureOnPage(this.paints.family), widths);
    this.composition = compose(spec, size, letters);
    const { parts, width, height, config } = this.composition;
    Object.assign(this.canvas, { width, height, ariaHidden: 'true' });
    const live = {
      ...config,
      options: {
        ...config.options,
        devicePixelRatio: this.scale * devicePixelRatio,
        // The canvas has the size of the drawing. If Chart.js kept a ratio, rounding would cost a pixel of height.
        maintainAspectRatio: false,
      },
      plugins: [
        ...(config.plugins ?? []),
        {
          id: 'ring',
          afterDraw: ({ ctx }: Chart) => {
            if (this.marked) drawRing(ctx, this.marked.box);
          },
        },
      ],
    };
    this.chart = startChart(pageContext(this.canvas, this.paints, letters), {
      parts,
      config: live,
    });
  }

  /** How many px of the page show one px of the drawing. */
  get scale(): number {
    return this.stage.clientWidth / this.composition.width;
  }

  get spots(): Spot[] {
    return this.composition.spots(this.chart);
  }

  get names(): SeriesName[] {
    return this.composition.names(this.chart);
  }

  /** Draws a ring around a spot, or takes it away. */
  mark(spot: Spot | null): void {
    this.marked = spot;
    this.chart.draw();
  }

  /** Shows or hides a series, gives the scale to what is left, and says whether it is shown now. The last one cannot be hidden: an empty plot says nothing. */
  toggle(series: number): boolean {
    const shown = this.chart.isDatasetVisible(series);
    if (shown && this.chart.getVisibleDatasetCount() === 1) return true;
    this.chart.setDatasetVisibility(series, !shown);
    this.composition.rescale?.(this.chart);
    this.chart.update();
    return !shown;
  }

  /** Draws again in the colours and the size that the stage has now. */
  redraw(): void {
    if (this.scale === 0) return;
    const { width, height } = this.composition;
    this.paints.forget();
    this.chart.options.devicePixelRatio = this.scale * devicePixelRatio;
    this.chart.resize(width, height);
    this.chart.draw();
  }

  destroy(): void {
    this.chart.destroy();
  }
}

function drawRing(ctx: CanvasRenderingContext2D, { left, right, top, bottom }: Box): void {
  ctx.save();
  ctx.strokeStyle = INK;
  ctx.lineWidth = 2;
  ctx.strokeRect(left - 2, top - 2, right - left + 4, bottom - top + 4);
  ctx.restore();
}
