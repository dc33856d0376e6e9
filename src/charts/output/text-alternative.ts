import { breakWords, type CommonSpec } from '../spec.ts';

/** The description of the spec, then what the eye also finds in and under the plot; each a sentence, none twice. */
export function textAlternative(spec: CommonSpec, spoken: readonly string[]): string {
  const gaps = [...new Set(spoken)].map((note) => note.replace(/^× /, ''));
  const broken = spec.breaks.map((one) => breakWords(spec, one));
  return [spec.description, ...gaps, ...broken]
    .map((words) => words.charAt(0).toLocaleUpperCase(spec.locale) + words.slice(1))
    .map((sentence) => (sentence.endsWith('.') ? sentence : `${sentence}.`))
    .join(' ');
}
