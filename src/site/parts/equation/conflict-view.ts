import { measureOf } from '../../../data/tables.ts';
import { placeOfConflict } from '../../../derive/audit/tally.ts';
import { spreadOf, type Conflict } from '../../../derive/conflicts.ts';
import { coarsest } from '../../../derive/precision.ts';
import { contradictedId } from '../../addresses.ts';
import type { Site } from '../../site.ts';
import { contextOf, sourceLink, valueText } from '../figure/figure-view.ts';
import { explanationOf } from '../remarks/fault-text.ts';
import { unitOf } from './formula.ts';
import type { ConflictView } from './view.ts';
import { WORDS } from './words.ts';

/** What sources say differently, side by side. `anchored` on the page of its unit and year, where links to it lead. */
export function conflictView(site: Site, conflict: Conflict, anchored: boolean): ConflictView[] {
  const { figures } = conflict;
  const [first] = figures;
  if (!first) return [];
  const { unit, year } = placeOfConflict(conflict);
  const remark = explanationOf(site, conflict);
  return [
    {
      title: measureOf(first.indicator).label[site.locale],
      context: {
        label: contextOf(site, first.statement),
        href: anchored
          ? site.addresses.indicator(first.indicator)
          : site.addresses.contradicted(year, unit, first.id),
      },
      gap: apart(site, conflict),
      values: figures.map((figure) => ({
        ...(anchored ? { anchor: contradictedId(figure.id) } : {}),
        text: valueText(site, figure),
        source: {
          label: sourceLink(site, figure.statement.source).label,
          href: site.addresses.card(figure),
        },
      })),
      said: remark.text === '' ? null : remark.text,
      more: remark.links,
    },
  ];
}

function apart(site: Site, conflict: Conflict): string | null {
  const { figures } = conflict;
  const [first] = figures;
  const gap = spreadOf(conflict);
  if (!first || gap === null) return null;
  const text = site.f.number(gap, coarsest(figures));
  return WORDS[site.locale].apart({ gap: text, unit: unitOf(site, first, text) });
}
