import type { ProseReason } from '../data/issue.ts';
import type { ProseFault } from './front-matter.ts';
import { chartOf, nodesOf, type PlacedNode } from './nodes.ts';
import type { Told } from './told.ts';

/** Charts that the data has figures for and that the page could still not show whole. Only those that are named are drawn. */
export function badCharts(
  body: string,
  kind: 'story' | 'page',
  { named, made, pageOfChart }: Pick<Told, 'named' | 'made' | 'pageOfChart'>,
  pages: () => ReadonlySet<string>,
): ProseFault[] {
  const charts = nodesOf(body).flatMap((placed) => {
    const id = chartOf(placed);
    return id === null || !named.Chart.has(id) ? [] : [{ ...placed, id }];
  });
  return charts.flatMap((chart, at) => {
    const { id } = chart;
    if (charts.findIndex((other) => other.id === id) < at) return [fault(chart, 'chart-twice')];
    const form = made(id);
    if (form === null) return [fault(chart, 'chart-undrawn')];
    // Stories have their charts listed in the gallery; other pages show only what stands there already.
    const isListed = kind === 'story' || form === 'sentence' || pages().has(pageOfChart(id));
    return isListed ? [] : [fault(chart, 'chart-unlisted')];
  });
}

function fault({ line, id }: PlacedNode & { id: string }, reason: ProseReason): ProseFault {
  return { line, fault: { code: 'bad-prose', reason, near: id }, found: id };
}
