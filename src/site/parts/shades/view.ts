import type { HeatTable } from '../../../charts/makers/heat-table.ts';
import type { Step } from '../../../charts/rules/heat-steps.ts';

/** Units and periods of one indicator in shades of one hue, with what each shade means. */
export interface ShadesView {
  table: HeatTable;
  /** What a darker cell means. */
  lead: string;
  notes: string[];
}

export type Shade = `shade${Step}`;
