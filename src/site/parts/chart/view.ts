import type { Sentence } from '../../../charts/makers/context.ts';
import type { ChartSpec } from '../../../charts/forms/forms.ts';
import type { LinkView } from '../links/view.ts';
import type { TableView } from '../table/view.ts';

/** A drawn chart and its table, or the sentence that stands for it. */
export type ChartView =
  | {
      kind: 'chart';
      id: string;
      /** Unique on the site and permanent: its files are named by it. */
      siteId: string;
      /** All that was drawn, for those who draw it again. */
      spec: ChartSpec;
      /** The chart as files, and for other pages. */
      files: Record<'png' | 'svg' | 'csv' | 'embed', LinkView>;
      message: string;
      subtitle: string;
      /** Serves the same purpose as the picture for those who do not see it. */
      description: string;
      sourceLine: string;
      /** Inline SVG for about 360 px and about 720 px. */
      narrow: string;
      wide: string;
      table: TableView;
    }
  | Sentence;
