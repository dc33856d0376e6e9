import type { Spot } from '../charts/forms/form.ts';
import type { CanvasChart } from './canvas-chart.ts';
import type { ChartJson, PointWords } from './chart-json.ts';
import { Reading } from './reading.ts';
import { isStep, spotAt, walk, type Step } from './walk.ts';

/** Follows pointer and keys to the one point that the reader looks at. */
export class Reader {
  private readonly stage: HTMLElement;
  private readonly chart: CanvasChart;
  private readonly readings: ChartJson['readings'];
  private readonly reading: Reading;
  private here: Spot | null = null;

  constructor(stage: HTMLElement, chart: CanvasChart, { readings, toSource }: ChartJson) {
    this.stage = stage;
    this.chart = chart;
    this.readings = readings;
    this.reading = new Reading(stage, toSource);
  }

  appear(): void {
    this.reading.appear();
  }

  disappear(): void {
    this.reading.element.remove();
  }

  listen(signal: AbortSignal): void {
    const { stage } = this;
    stage.addEventListener('click', (event) => this.pointAt(event), { signal });
    // A moving finger is scrolling. After a tap the words stay, so that they can be read when the finger is lifted.
    const pointing = (follow: (event: PointerEvent) => void) => (event: PointerEvent) => {
      if (event.pointerType !== 'touch') follow(event);
    };
    stage.addEventListener(
      'pointermove',
      pointing((event) => this.pointAt(event)),
      { signal },
    );
    stage.addEventListener(
      'pointerleave',
      pointing(() => this.look(null)),
      { signal },
    );
    // Words under the chart stay: their link is outside the stage, and takes the focus from it.
    if (!this.reading.docked) stage.addEventListener('blur', () => this.look(null), { signal });
    stage.addEventListener(
      'focus',
      () => {
        if (stage.matches(':focus-visible')) this.walk('Home');
      },
      { signal },
    );
    stage.addEventListener(
      'keydown',
      (event) => {
        if (event.target !== stage) return;
        if (event.key === 'Enter') this.toSource();
        if (!isStep(event.key)) return;
        event.preventDefault();
        this.walk(event.key);
      },
      { signal },
    );
  }

  pointAt({ clientX, clientY }: MouseEvent): void {
    const { left, top } = this.stage.getBoundingClientRect();
    const { scale, spots, composition } = this.chart;
    const [x, y] = [(clientX - left) / scale, (clientY - top) / scale];
    this.look(spotAt(spots, composition.along, x, y));
  }

  walk(step: Step): void {
    const { spots, composition } = this.chart;
    const { here } = this;
    const from = spots.find(
      ({ series, category }) => series === here?.series && category === here.category,
    );
    this.look(walk(spots, from ?? null, step, composition.along));
  }

  look(spot: Spot | null): void {
    if (spot?.series === this.here?.series && spot?.category === this.here?.category) return;
    this.here = spot;
    this.chart.mark(spot);
    const words = this.wordsHere;
    if (spot && words) this.reading.show(words, spot.box, this.chart.scale);
    else this.reading.hide();
  }

  private get wordsHere(): PointWords | undefined {
    return this.here ? this.readings[this.here.series]?.[this.here.category] : undefined;
  }

  /** Opens the card of the figure, in the whole window even where the chart stands in a frame. */
  private toSource(): void {
    const href = this.wordsHere?.href;
    if (href !== undefined) window.open(href, '_top');
  }
}
