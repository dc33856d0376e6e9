import { CanvasChart } from './canvas-chart.ts';
import type { ChartJson } from './chart-json.ts';
import { legendOf } from './legend.ts';
import { liveStyles } from './live-styles.ts';
import { LOOK_CHANGED } from './look.ts';
import { Reader } from './reader.ts';

/** A chart of the page, and what its reader did to wake it. */
interface Sleeper {
  /** Holds the picture, and nothing else. */
  stage: HTMLElement;
  picture: SVGSVGElement;
  /** Where its `ChartJson` is. */
  address: string;
  event: Event;
}

/** Puts a drawn chart in the place of its picture, until the reader asks for the picture again with Escape. */
export async function bringToLife({ stage, picture, address, event }: Sleeper): Promise<void> {
  const [live] = await Promise.all([chartAt(address), liveStyles()]);
  const chart = new CanvasChart(stage, live, stage.classList.contains('wide') ? 'wide' : 'narrow');
  const reader = new Reader(stage, chart, live);
  const buttons = legendOf(live.spec, chart, () => reader.look(null));

  try {
    stage.append(chart.canvas, ...buttons);
    reader.appear();
    stage.classList.add('live');
    stage.role = 'application';
    stage.ariaDescription = `${picture.querySelector('desc')?.textContent ?? ''} ${live.keys}`;
    // Loading may have taken long: the chart answers only if the reader is still there.
    if (!(event instanceof MouseEvent)) {
      if (document.activeElement === stage) reader.walk('Home');
    } else if (event.type === 'click' || stage.matches(':hover')) reader.pointAt(event);
    await untilGivenBack(stage, chart, reader);
  } finally {
    chart.destroy();
    reader.disappear();
    // If a button had the focus, the stage takes it, because the button is about to be removed.
    if (stage.contains(document.activeElement)) stage.focus();
    stage.replaceChildren(picture);
    stage.classList.remove('live');
    stage.role = 'group';
    stage.ariaDescription = null;
  }
}

/** Follows the page until the reader asks for the picture. */
async function untilGivenBack(
  stage: HTMLElement,
  chart: CanvasChart,
  reader: Reader,
): Promise<void> {
  const done = new AbortController();
  const { signal } = done;
  const redraw = () => chart.redraw();
  const sized = new ResizeObserver(redraw);
  sized.observe(stage);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw, { signal });
  document.addEventListener(LOOK_CHANGED, redraw, { signal });
  reader.listen(signal);
  await new Promise<void>((givenBack) => {
    // A reader who only points has the focus elsewhere, so the whole document is listened to.
    const press = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') givenBack();
    };
    document.addEventListener('keydown', press, { signal });
  });
  sized.disconnect();
  done.abort();
}

async function chartAt(address: string): Promise<ChartJson> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${String(answer.status)}`);
  return (await answer.json()) as ChartJson;
}
