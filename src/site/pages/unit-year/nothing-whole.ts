import type { Unit } from '../../../data/dataset.ts';
import type { Statement } from '../../../data/figures.ts';
import { isPlanned } from '../../../derive/planned.ts';
import type { Site } from '../../site.ts';
import { unitInSentence } from '../../parts/unit/unit-words.ts';
import { WORDS } from './words.ts';

/** The first sentence of a page without a figure of the whole unit: it has none, only plans, or only figures of a part of its work. */
export function nothingWhole(
  site: Site,
  unit: Unit,
  year: number,
  { rows, findings }: { rows: readonly Statement[]; findings: number },
): string {
  const { f } = site;
  const words = { unit: unitInSentence(site, unit, year), year: String(year) };
  const said =
    rows.length === 0
      ? WORDS[site.locale].nothingPublished(words)
      : rows.every(isPlanned)
        ? WORDS[site.locale].onlyPlanned(words)
        : WORDS[site.locale].onlyPartly(words);
  return findings === 0
    ? said
    : `${said} ${WORDS[site.locale].otherMentions({ count: f.number(findings) })}`;
}
