import { readDataset } from '../../src/data/dataset.ts';
import { formatsFor } from '../../src/i18n/format.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import type { ChartContext, ChartOrSentence } from '../../src/charts/makers/context.ts';
import type { ChartSpec } from '../../src/charts/forms/forms.ts';
import { generate, SEED } from '../sample/generate.ts';

/** The made-up province as the makers of charts see it. */
export const sample: ChartContext = contextOf();

/** The spec of a chart that must come out as one, not as a sentence. */
export function specOf(made: ChartOrSentence | null): ChartSpec {
  if (made?.kind !== 'chart') throw new Error('expected a chart');
  return made.spec;
}

function contextOf(): ChartContext {
  const encoder = new TextEncoder();
  const files = [...generate(SEED)]
    .filter(([path]) => path.startsWith('data/'))
    .map(([path, text]) => ({ file: path.slice('data/'.length), bytes: encoder.encode(text) }));
  const reading = readDataset(files);
  if (!reading.ok) throw new Error('the sample province does not read');
  return { dataset: reading.dataset, locale: 'vi', t: stringsFor('vi'), f: formatsFor('vi') };
}
