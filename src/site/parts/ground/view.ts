import type { ChartView } from '../chart/view.ts';
import type { TableView } from '../table/view.ts';

/** What districts counted beside what the units that followed them on the same ground count together. */
export interface GroundView {
  title: string;
  /** Fragment by which it can be linked to. */
  anchor: string;
  /** Which units hold the ground now, and what must be known before the two are compared. */
  lead: string;
  table: TableView;
  /** The figures that each sum was made of. */
  parts: PartsView[];
  chart: ChartView | null;
}

interface PartsView {
  id: string;
  summary: string;
  table: TableView;
}
