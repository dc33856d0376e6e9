import type { Sentence } from '../../../charts/makers/context.ts';
import type { ChartSpec } from '../../../charts/forms/forms.ts';
import type { LinkView } from '../links/view.ts';
import type { TableView } from '../table/view.ts';

/** A drawn chart, or the sentence that stands for it. */
export type ChartView = DrawnChart | Sentence;

/** A chart as a page shows it: drawn in two widths, with its table and its files. */
export interface DrawnChart {
  kind: 'chart';
  /** What is drawn: its id, words and points. */
  spec: ChartSpec;
  /** Its message as a heading. */
  title: string;
  /** The chart as files, and for other pages. */
  files: Record<'png' | 'svg' | 'csv' | 'embed', LinkView>;
  /** Inline SVG for about 360 px and about 720 px. */
  narrow: string;
  wide: string;
  /** Exactly what is drawn; or where it is shown: in a table of the page, or on the page of the chart. */
  table: TableView | string;
}
