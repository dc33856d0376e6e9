import { barsForm } from './bars/bars.ts';
import type { BarsSpec } from './bars/spec.ts';
import type { Form } from './form.ts';
import { lineForm } from './line/line.ts';
import type { LineSpec } from './line/spec.ts';
import { multiplesForm } from './multiples/multiples.ts';
import type { MultiplesSpec } from './multiples/spec.ts';
import { nestedForm } from './nested/nested.ts';
import type { NestedSpec } from './nested/spec.ts';
import { slopeForm } from './slope/slope.ts';
import type { SlopeSpec } from './slope/spec.ts';

/** The list of forms: a new one has a folder of its own, and is named here and in `check-spec.ts`. */
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
