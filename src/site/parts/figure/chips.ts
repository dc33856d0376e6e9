import { isClass, type Figure } from '../../../data/figures.ts';
import { yearOf } from '../../../data/period.ts';
import type { Site } from '../../site.ts';
import { printedOtherwise } from './read-with.ts';
import type { ChipView } from './view.ts';

/** What a reader must see beside a figure: not firm, not adding up, corrected, contradicted. */
export function chipsOf(site: Site, figure: Figure): ChipView[] {
  const { t, faults, contradicted, corrected, addresses } = site;
  const status = figure.statement.status;
  const chips: ChipView[] = [];
  if (status !== 'final') chips.push({ label: t.status[status], tone: 'slate' });
  const mark = isClass(figure.value) ? 'exact' : figure.value.mark;
  if (mark === 'about' || mark === 'nearly') {
    chips.push({ label: t.marks.approximate, tone: 'slate' });
  }
  const { unit, period } = figure.statement;
  const year = yearOf(period);
  for (const { rule } of faults.get(figure.id) ?? []) {
    const label = rule === 'share' ? t.marks.shareMismatch : t.marks.doesNotAddUp;
    const href = addresses.audited(year, unit, figure.id);
    if (!chips.some((chip) => chip.label === label)) chips.push({ label, tone: 'clay', href });
  }
  const stated = printedOtherwise(site, figure);
  if (stated !== null)
    chips.push({
      label: t.marks.shareMismatch,
      tone: 'clay',
      href: addresses.audited(year, unit, stated.id),
    });
  const event = corrected.get(figure.id);
  if (event !== undefined) {
    const href = addresses.correction(event, figure.id);
    chips.push({ label: t.marks.corrected, tone: 'amber', href });
  }
  if (contradicted.has(figure.id)) {
    const href = addresses.contradicted(year, unit, figure.id);
    chips.push({ label: t.marks.conflict, tone: 'amber', href });
  }
  return chips;
}
