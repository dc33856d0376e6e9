import type { ChartContext, ChartOrSentence } from '../../src/charts/makers/context.ts';
import { formatsFor } from '../../src/i18n/format.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import { datasetWith } from '../derive/dataset-with.ts';

/** What makers are given, with only these rows. */
export function contextWith(sheets: Parameters<typeof datasetWith>[0]): ChartContext {
  return {
    dataset: datasetWith(sheets),
    locale: 'vi',
    t: stringsFor('vi'),
    f: formatsFor('vi'),
  };
}

/** The title of a chart, or the sentence that stands for it. */
export function saidBy(made: ChartOrSentence | null): string | null {
  if (made === null) return null;
  return made.kind === 'chart' ? made.spec.message : made.sentence;
}
