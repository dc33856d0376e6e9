import { barsForm } from './bars/bars.ts';
import { faultOfBars } from './bars/check.ts';
import type { BarsSpec } from './bars/spec.ts';
import type { Form } from './form.ts';
import { lineForm } from './line/line.ts';
import type { LineSpec } from './line/spec.ts';
import { faultOfMultiples } from './multiples/check.ts';
import { multiplesForm } from './multiples/multiples.ts';
import type { MultiplesSpec } from './multiples/spec.ts';
import { faultOfNested } from './nested/check.ts';
import { nestedForm } from './nested/nested.ts';
import type { NestedSpec } from './nested/spec.ts';
import { faultOfSlopes } from './slope/check.ts';
import { slopeForm } from './slope/slope.ts';
import type { SlopeSpec } from './slope/spec.ts';
import { faultOfAxis } from '../paper/value-axis.ts';

/** The list of forms: a new one has a folder of its own, and is named here and nowhere else. */
export type ChartSpec = BarsSpec | LineSpec | MultiplesSpec | NestedSpec | SlopeSpec;

/** The form that a spec asks for, which does all that is done for this form alone. */
export function formOf(spec: ChartSpec): Form {
  switch (spec.form) {
    case 'grouped-bars':
    case 'stacked-bars':
    case 'ranked-bars':
      return barsForm(spec);
    case 'line':
      return lineForm(spec);
    case 'multiples':
      return multiplesForm(spec);
    case 'nested-bars':
      return nestedForm(spec);
    case 'slope':
      return slopeForm(spec);
  }
}

/** Why the form of a spec can draw no honest picture of it; null when it can. Asked before a picture is built, not at the reader's. */
export function faultOfForm(spec: ChartSpec): string | null {
  switch (spec.form) {
    case 'grouped-bars':
    case 'stacked-bars':
    case 'ranked-bars':
      return faultOfBars(spec);
    case 'line':
      return faultOfAxis(spec.axis, spec.series);
    case 'multiples':
      return faultOfMultiples(spec);
    case 'nested-bars':
      return faultOfNested(spec);
    case 'slope':
      return faultOfSlopes(spec);
  }
}
