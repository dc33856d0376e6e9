import type { Unit } from '../../../data/dataset.ts';
import { endOf, hasPages, isPlace } from '../../../derive/units.ts';
import { dateText } from '../../parts/facts/date-text.ts';
import type { LinkView } from '../../parts/links/view.ts';
import { namedByKind } from '../../parts/unit/kind-words.ts';
import { unitById, unitInSentence, unitLink } from '../../parts/unit/unit-words.ts';
import type { Said } from '../../parts/unit/unit-sentences.ts';
import type { Site } from '../../site.ts';
import { WORDS as UNIT_WORDS } from '../unit/words.ts';
import { WORDS } from './words.ts';

/** That a unit ended in the year, and what came after it; nothing of all others. */
export function endedSaid(site: Site, unit: Unit, year: number): Said[] {
  const date = dateText(site, endIn(site, unit, year));
  if (date === null) return [];
  const words = WORDS[site.locale];
  const after = successorsOf(site, unit);
  const named = after.length === 0 ? null : namedByKind(site, after, year);
  const name = unitInSentence(site, unit, year);
  const text = isPlace(unit)
    ? words.ended({ unit: name, date, now: named })
    : words.endedAgency({ unit: name, date, after: named });
  return [{ text, rows: [] }];
}

/** Where papers are filed now, then the page of each unit that came after. */
export function afterwards(site: Site, unit: Unit, year: number): LinkView[] {
  if (endIn(site, unit, year) === null) return [];
  const { dataset, addresses, locale } = site;
  const place = dataset.formerCommunes.some(({ district }) => district === unit.id)
    ? [{ label: UNIT_WORDS[locale].nowAt, href: addresses.place(unit.id) }]
    : [];
  return [
    ...place,
    ...successorsOf(site, unit)
      .filter(hasPages)
      .map((after) => unitLink(site, after)),
  ];
}

function endIn({ dataset }: Site, unit: Unit, year: number): string | null {
  const end = endOf(dataset, unit);
  return end?.startsWith(String(year)) ? end : null;
}

/** As the register of former communes has them, else as that of units. */
function successorsOf(site: Site, unit: Unit): Unit[] {
  const listed = site.dataset.formerCommunes
    .filter(({ district }) => district === unit.id)
    .map(({ successor }) => successor);
  const ids = listed.length > 0 ? listed : unit.successors;
  return [...new Set(ids)].map((id) => unitById(site, id));
}
