// Comes with a page that has charts: a few lines that fetch the rest for who points at, taps or tabs to one.

/** The keys that move in a chart. */
const KEYS = /^(Arrow|Home$|End$)/;

/** A browser that cannot group, which drawing does, is too old for the rest: it is not offered what would fail. */
const stages =
  'groupBy' in Map ? document.querySelectorAll<HTMLElement>('figure > :is(.narrow, .wide)') : [];

for (const stage of stages) {
  const picture = stage.querySelector('svg');
  const csv = stage.parentElement?.querySelector<HTMLAnchorElement>('a[href$=".csv"]');
  if (!picture || !csv) continue;
  stage.tabIndex = 0;
  stage.role = 'group';
  stage.ariaLabel = picture.querySelector('title')?.textContent ?? '';
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
      // What does not load is not missed: the picture stays.
      .catch(() => undefined)
      .finally(() => sleep(stage, picture, address));
  };
  for (const type of ['pointerenter', 'click', 'focus', 'keydown'])
    stage.addEventListener(type, wake, { signal: asleep.signal });
}

/** A finger that comes to the chart may only be scrolling by, and the focus may only follow a finger. */
function isTurning(stage: HTMLElement, event: Event): boolean {
  if (event instanceof KeyboardEvent) return KEYS.test(event.key);
  if (event.type === 'pointerenter') return (event as PointerEvent).pointerType !== 'touch';
  return event.type === 'click' || stage.matches(':focus-visible');
}
