import type { Dataset } from '../../../data/dataset.ts';
import type { Figure } from '../../../data/figures.ts';
import type { Issue } from '../../../data/issue.ts';
import { measureOf } from '../../../data/tables.ts';
import type { Audit } from '../../../derive/audit/audit.ts';
import { audits } from '../../../derive/audit/audits.ts';
import { explains } from '../../../derive/explained.ts';
import { partsAboveWholes, type PartAboveWhole } from '../../../derive/part-above-whole.ts';
import { tierGaps, type TierGap } from '../../../derive/tier-members.ts';
import type { Speaker } from '../../site.ts';
import { faultText } from '../remarks/fault-text.ts';
import { unitById, unitLabel } from '../unit/unit-words.ts';
import { WORDS } from './words.ts';

/** A figure that may be mistyped, or wrong in the source itself. Only who entered it can know, so it is asked. */
export interface Question extends Pick<Issue, 'file' | 'line' | 'column' | 'found'> {
  said: string;
}

type Doubt = Audit | PartAboveWhole | TierGap;

/** Parts above their whole, sums and tiers that do not fit. `before` is what readers have; null: nothing yet. */
export function doubtsIn(dataset: Dataset, before: Dataset | null): Doubt[] {
  return [
    ...partsAboveWholes(dataset.statements),
    ...tierGaps(dataset, before),
    ...failing(dataset),
  ];
}

export function questionOf(site: Speaker, doubt: Doubt): Question {
  if ('rule' in doubt) return { ...placeOf(doubt.stated), said: faultText(site, doubt) };
  if ('stated' in doubt) {
    const said = WORDS[site.locale].tier({
      label: labelOf(site, doubt.stated),
      stated: doubt.stated.raw,
      gap: gapWords(site, doubt),
    });
    return { ...placeOf(doubt.stated), said };
  }
  const { part, whole } = doubt;
  const said = WORDS[site.locale].above({
    part: labelOf(site, part),
    some: part.raw,
    whole: labelOf(site, whole),
    all: whole.raw,
  });
  return { ...placeOf(part), said };
}

function gapWords(site: Speaker, { kind, parts, expected }: TierGap): string {
  const [first] = parts;
  const words = WORDS[site.locale];
  const said = { count: String(parts.length), expected: String(expected) };
  if (kind === 'below' && first && parts.length === 1)
    return words.alone({ ...said, unit: unitLabel(site, unitById(site, first.statement.unit)) });
  return words.gaps[kind](said);
}

/** Tiers and their units are asked about by `tierGaps`, which knows what was published. */
function failing(dataset: Dataset) {
  return audits(dataset).filter(
    (audit) =>
      !audit.holds &&
      audit.rule !== 'members' &&
      !dataset.discrepancies.some(({ values }) => explains(values, audit)),
  );
}

/** The id of a doubt. It holds the values, so that a figure that was changed is asked about again. */
export function idOf(doubt: Doubt): string {
  const figures = 'stated' in doubt ? [doubt.stated, ...doubt.parts] : [doubt.part, doubt.whole];
  return figures.map(({ id, raw }) => `${id}=${raw}`).join('\n');
}

function labelOf({ locale }: Speaker, { indicator }: Figure): string {
  return measureOf(indicator).label[locale];
}

function placeOf({ statement, place, raw }: Figure) {
  return { file: statement.file, line: statement.line, column: place, found: raw };
}
