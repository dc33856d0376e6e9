import { faultOfAxis } from '../paper/value-axis.ts';
import { valuesOf } from '../spec.ts';
import { faultOfBars } from './bars/check.ts';
import { formOf, type ChartSpec } from './forms.ts';
import { faultOfMultiples } from './multiples/check.ts';
import { faultOfNested } from './nested/check.ts';
import { faultOfSlopes } from './slope/check.ts';

/** Throws on a spec that no honest picture can be drawn from. Such a spec is a mistake of ours, never of the data. */
export function checkSpec(spec: ChartSpec): void {
  const fault = faultOf(spec);
  if (fault !== null) throw new Error(`chart ${spec.id}: ${fault}`);
}

/** What every form of chart asks for, and what the form of this spec asks for. */
function faultOf(spec: ChartSpec): string | null {
  const { id, categories, series, breaks } = spec;
  const form = formOf(spec);
  const uneven = series.find(({ points }) => points.length !== categories.length);
  if (!/^[a-z][a-z0-9_-]*$/.test(id))
    return 'the id must be lower-case letters, digits, hyphens and underscores';
  if (series.length > form.mostSeries)
    return `${series.length} series, at most ${form.mostSeries} can be told apart`;
  if (uneven)
    return `series ${uneven.id} has ${uneven.points.length} points for ${categories.length} categories`;

  const values = valuesOf(series);
  const stray = breaks.find(({ before }) => before < 1 || before >= categories.length);
  if (values.some((value) => !Number.isFinite(value))) return 'a value is not a finite number';
  const own = faultOfForm(spec);
  if (own !== null) return own;
  if (values.length < 2) return `${values.length} points, a chart needs 2; write a sentence`;
  if (stray) return `no category on both sides of the break before ${stray.before}`;
  return null;
}

/**
 * Why the form of a spec can draw no honest picture of it; null when it can. Asked before a picture is built, not at the
 * reader's: there a file with it would be fetched for nothing.
 */
function faultOfForm(spec: ChartSpec): string | null {
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
