// The only script of a page with charts. It fetches the rest when a reader points at a chart, taps it or tabs to it.

/** The keys that move in a chart. */
const KEYS = /^(Arrow|Home$|End$)/;

/** Drawing needs `Map.groupBy`. A browser without it keeps its pictures, and is offered nothing that would fail. */
const stages =
  'groupBy' in Map ? document.querySelectorAll<HTMLElement>('figure > :is(.narrow, .wide)') : [];

for (const stage of stages) {
  const picture = stage.querySelector('svg');
  const csv = stage.parentElement?.querySelector<HTMLAnchorElement>('a[href$=".csv"]');
  if (!picture || !csv) continue;
  stage.tabIndex = 0;
  stage.role = 'group';
  stage.ariaLabel = picture.querySelector('title')?.textContent ?? '';
  stage.parentElement?.querySelector('.sign')?.removeAttribute('hidden');
  sleep(stage, picture, csv.href.replace(/csv$/, 'json'));
}

/** Until a reader turns to the chart, and again when the reader gives the picture back. */
function sleep(stage: HTMLElement, picture: SVGSVGElement, address: string): void {
  const asleep = new AbortController();
  const wake = (event: Event) => {
    if (!isTurning(stage, event)) return;
    asleep.abort();
    import('./live-chart.ts')
      .then(({ bringToLife }) => bringToLife({ stage, picture, address, event }))
      // When the rest does not load, the picture stays, and nothing is lost.
      .catch(() => undefined)
      .finally(() => sleep(stage, picture, address));
  };
  for (const type of ['pointerenter', 'click', 'focus', 'keydown'])
    stage.addEventListener(type, wake, { signal: asleep.signal });
}

/** A finger over the chart may only be scrolling, and a focus may only come from a touch: neither wakes the chart. */
function isTurning(stage: HTMLElement, event: Event): boolean {
  if (event instanceof KeyboardEvent) return KEYS.test(event.key);
  if (event.type === 'pointerenter') return (event as PointerEvent).pointerType !== 'touch';
  return event.type === 'click' || stage.matches(':focus-visible');
}
