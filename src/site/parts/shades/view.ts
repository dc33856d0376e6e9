import type { HeatTable } from '../../../charts/makers/heat-table.ts';
import type { Step } from '../../../charts/rules/heat-steps.ts';

/** Units and periods of one indicator in shades of one hue, with what each shade means. */
export interface ShadesView {
  table: HeatTable;
  /** The rules that colour the cells: `.shade0` to `.shade4`. */
  styles: string;
  /** What a darker cell means. */
  lead: string;
  notes: string[];
}

export type Shade = `shade${Step}`;
