import type { Audit } from '../../../derive/audit/audit.ts';
import { placeOfAudit, placeOfConflict, tallyOf } from '../../../derive/audit/tally.ts';
import type { Conflict } from '../../../derive/conflicts.ts';
import type { Site } from '../../site.ts';
import { conflictView } from './conflict-view.ts';
import { equationAfar } from './equation-view.ts';
import type { ConflictView, EquationView } from './view.ts';
import { WORDS } from './words.ts';

/** What a page of several units or years says before all else: how many hold, what does not, what sources say differently. */
export interface OffView {
  lead: string;
  failing: EquationView[];
  conflicts: ConflictView[];
  /** Said where there are more than one page carries: they stand on the pages of the units. */
  more: string | null;
}

const MOST_EQUATIONS = 30;
const MOST_CONFLICTS = 12;

/** The latest years first. */
export function offView(
  site: Site,
  audits: readonly Audit[],
  conflicts: readonly Conflict[],
): OffView {
  const words = WORDS[site.locale];
  const off = audits
    .filter(({ holds }) => !holds)
    .toSorted((a, b) => placeOfAudit(b).year - placeOfAudit(a).year);
  const differing = conflicts.toSorted((a, b) => placeOfConflict(b).year - placeOfConflict(a).year);
  const failing = off.slice(0, MOST_EQUATIONS);
  const shown = differing.slice(0, MOST_CONFLICTS);
  const [all, here] = [off.length + differing.length, failing.length + shown.length];
  return {
    lead: tallyWords(site, audits, conflicts),
    failing: failing.map((audit) => equationAfar(site, audit)),
    conflicts: shown.flatMap((conflict) => conflictView(site, conflict, false)),
    more: here < all ? words.more({ shown: site.f.number(here), all: site.f.number(all) }) : null,
  };
}

/** "Đã tính lại 190 chỗ: 187 chỗ khớp, 3 chỗ không khớp. Ở 5 chỗ, các nguồn nói khác nhau." */
export function tallyWords(
  { f, locale }: Site,
  audits: readonly Audit[],
  conflicts: readonly Conflict[],
): string {
  const tally = tallyOf(audits, conflicts);
  return WORDS[locale].tally({
    tried: f.number(tally.tried),
    hold: f.number(tally.hold),
    fail: f.number(tally.fail),
    conflicts: f.number(tally.conflicts),
  });
}
