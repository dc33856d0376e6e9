// Comes with the page of comparisons alone: see src/live/README.md.
import type { Locale } from '../../../../i18n/locale.ts';
import { wakeCompare } from '../../../../live/compare/page.ts';
import { COMPARE_CATALOGUE, COMPARED_FIELDS } from '../../../address-words.ts';
import { WORDS } from './words.ts';

const form = document.querySelector<HTMLFormElement>('form[data-compare]');
if (form) {
  const at = (file: string) => new URL(file, form.action).pathname;
  void wakeCompare(form, {
    catalogue: at(COMPARE_CATALOGUE),
    figures: (measure) => at(`${measure}.json`),
    fields: COMPARED_FIELDS,
    locale: document.documentElement.lang,
    sample: form.dataset['sample'] ?? null,
    words: WORDS[document.documentElement.lang as Locale],
  });
}
