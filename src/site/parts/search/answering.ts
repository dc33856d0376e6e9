// Comes with every page, as one file for all of them: see src/live/README.md.
import { apartFromYear, heard, numbersInWords } from '../../../data/spelling.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { wakeSearch } from '../../../live/search/box.ts';
import { SEARCH_INDEX } from '../../address-words.ts';
import { ANSWER_WORDS, FILLERS, WORDS } from './words.ts';

const locale = document.documentElement.lang as Locale;
const form = document.querySelector<HTMLFormElement>('form[role=search]');
if (form) {
  const words = WORDS[locale];
  wakeSearch({
    file: new URL(SEARCH_INDEX, form.action).pathname,
    spelled: heard,
    apartFromYear,
    numbersInWords,
    unitYear: (unit, href, year) => ({
      title: words.unitYear({ unit, year }),
      href: href.replace(/[^/]+\/([^/]+\/)$/, `${year}/$1`),
    }),
    fillers: FILLERS,
    words: ANSWER_WORDS[locale],
  });
}
