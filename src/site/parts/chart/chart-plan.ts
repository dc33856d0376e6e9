import type { ChartOrSentence } from '../../../charts/makers/context.ts';
import type { LinkView } from '../links/view.ts';
import { chartId, type ChartSubject } from './chart-id.ts';

/** A chart before it is made: what it shows, and the maker that is to be called with its id. */
export interface ChartPlan {
  subject: ChartSubject;
  make: (id: string) => ChartOrSentence | null;
}

/** All charts of one page, by the sections in which they stand. The page and the register both read this. */
export interface PageCharts<Section extends string = string> {
  page: LinkView;
  sections: Readonly<Record<Section, readonly ChartPlan[]>>;
}

/** Only what could be made: a chart without figures is no chart. */
export function makeCharts(plans: readonly ChartPlan[]): ChartOrSentence[] {
  return plans.flatMap(({ subject, make }) => make(chartId(subject)) ?? []);
}
