import { WORDS as ACCESSIBILITY } from '../../pages/accessibility/words.ts';
import { WORDS as AUDITS } from '../../pages/audits/words.ts';
import { WORDS as CALENDAR } from '../../pages/calendar/words.ts';
import { WORDS as CHECK_FILE } from '../../pages/check-file/words.ts';
import { WORDS as COMPARE } from '../../pages/compare/words.ts';
import { WORDS as CORRECTIONS } from '../../pages/corrections/words.ts';
import { WORDS as DATA } from '../../pages/data/words.ts';
import { WORDS as DEVICE } from '../../pages/device/words.ts';
import { WORDS as GALLERY } from '../../pages/gallery/words.ts';
import { WORDS as GAPS } from '../../pages/gaps/words.ts';
import { WORDS as INDICATORS } from '../../pages/indicators/words.ts';
import { WORDS as INSPECTIONS } from '../../pages/inspections/words.ts';
import { WORDS as LICENCES } from '../../pages/licences/words.ts';
import { WORDS as NORMS } from '../../pages/norms/words.ts';
import { WORDS as ONE_STOP } from '../../pages/one-stop/words.ts';
import { WORDS as PLACES } from '../../pages/places/words.ts';
import { WORDS as REPORT } from '../../pages/report/words.ts';
import { WORDS as SOURCES } from '../../pages/sources/words.ts';
import { WORDS as UNITS } from '../../pages/units/words.ts';
import { WORDS as VERIFICATION } from '../../pages/verification/words.ts';
import type { Site } from '../../site.ts';
import { WEIGHTS, type Findable } from './view.ts';
import { WORDS } from './words.ts';

/** Pages that every site has: the ways in, and what is said of the site itself. */
export function standingPages({ addresses, locale, t }: Site): Findable[] {
  const { nav } = t;
  const { alsoCalled } = WORDS[locale];
  const page = (
    href: string,
    { title, description }: { title: string; description: string },
    alsoCalled = '',
  ): Findable => ({
    title,
    kind: WORDS[locale].page,
    href,
    answer: description,
    words: [description, alsoCalled].filter((words) => words !== ''),
    weight: WEIGHTS.answer,
    listed: null,
  });
  const named = (title: string, words: { description: string }) => ({ ...words, title });
  return [
    page(addresses.places, PLACES[locale], alsoCalled.places),
    page(addresses.compare, COMPARE[locale]),
    page(addresses.data, named(nav.data, DATA[locale]), alsoCalled.data),
    page(addresses.report, REPORT[locale], alsoCalled.report),
    page(addresses.oneStop, named(nav.oneStop, ONE_STOP[locale])),
    page(addresses.units, named(nav.units, UNITS[locale])),
    page(addresses.indicators, named(nav.indicators, INDICATORS[locale])),
    page(addresses.inspections, named(nav.inspections, INSPECTIONS[locale])),
    page(addresses.sources, named(nav.sources, SOURCES[locale])),
    page(addresses.norms, NORMS[locale]),
    page(addresses.charts, named(nav.charts, GALLERY[locale])),
    page(addresses.corrections, CORRECTIONS[locale]),
    page(addresses.gaps, GAPS[locale], alsoCalled.gaps),
    page(addresses.audits, AUDITS[locale], nav.audits),
    page(addresses.calendar, CALENDAR[locale]),
    page(addresses.checkFile, CHECK_FILE[locale]),
    page(addresses.verification, VERIFICATION[locale]),
    page(addresses.accessibility, ACCESSIBILITY[locale]),
    page(addresses.device, DEVICE[locale]),
    page(addresses.licences, LICENCES[locale]),
    page(addresses.method, { title: nav.method, description: '' }, alsoCalled.method),
    page(addresses.glossary, { title: nav.glossary, description: '' }),
    page(addresses.about, { title: nav.about, description: '' }),
  ];
}
