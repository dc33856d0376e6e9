import type { RawFile } from '../data/csv/csv.ts';
import { readDataset, type Dataset } from '../data/dataset.ts';
import type { Figure } from '../data/figures.ts';
import type { Issue } from '../data/issue.ts';
import { measureOf } from '../data/tables.ts';
import type { Audit } from '../derive/audit/audit.ts';
import { audits } from '../derive/audit/audits.ts';
import { explains } from '../derive/explained.ts';
import { partsAboveWholes, type PartAboveWhole } from '../derive/part-above-whole.ts';
import { tierGaps, type TierGap } from '../derive/tier-members.ts';
import type { Publication } from '../editions/publication.ts';
import { publishedFiles } from '../editions/published.ts';
import { SOURCE_LOCALE } from '../i18n/locale.ts';
import { faultText } from '../site/parts/remarks/fault-text.ts';
import { siteOf, type Site } from '../site/site.ts';

/** What may be a slip of the pen and may be the source's own: nobody here can know, so the editor is asked. */
export interface Question extends Pick<Issue, 'file' | 'line' | 'column' | 'found'> {
  said: string;
}

/**
 * Figures that do not go together and that readers do not have yet: parts above their whole, sums and tiers that no
 * longer fit. What is published has been asked, and what discrepancies.csv explains has been answered.
 */
export function questionsOf(publication: Publication, files: readonly RawFile[]): Question[] {
  if (publication.open.length === 0) return [];
  const published = readDataset(publishedFiles(publication.editions, files));
  const asked = new Set(published.ok ? doubtsIn(published.dataset).map(idOf) : []);
  const site = siteOf(publication, SOURCE_LOCALE);
  return doubtsIn(publication.dataset)
    .filter((doubt) => !asked.has(idOf(doubt)))
    .map((doubt) => questionOf(site, doubt));
}

type Doubt = Audit | PartAboveWhole | TierGap;

function doubtsIn(dataset: Dataset): Doubt[] {
  return [...partsAboveWholes(dataset.statements), ...tierGaps(dataset), ...failing(dataset)];
}

function questionOf(site: Site, doubt: Doubt): Question {
  if ('rule' in doubt) return { ...placeOf(doubt.stated), said: faultText(site, doubt) };
  if ('stated' in doubt) {
    const { stated, parts, expected } = doubt;
    const said = `${labelOf(stated)}: nguồn ghi ${stated.raw} cho cả cấp, mà cộng ${parts.length} đơn vị thì được ${expected}.`;
    return { ...placeOf(stated), said };
  }
  const { part, whole } = doubt;
  const said = `${labelOf(part)} (${part.raw}) lớn hơn ${labelOf(whole)} (${whole.raw}): có thể hai ô đã đổi chỗ.`;
  return { ...placeOf(part), said };
}

function failing(dataset: Dataset) {
  return audits(dataset).filter(
    (audit) => !audit.holds && !dataset.discrepancies.some(({ values }) => explains(values, audit)),
  );
}

/** Values too: a figure that was corrected asks anew. */
function idOf(doubt: Doubt): string {
  const figures = 'stated' in doubt ? [doubt.stated, ...doubt.parts] : [doubt.part, doubt.whole];
  return figures.map(({ id, raw }) => `${id}=${raw}`).join('\n');
}

function labelOf({ indicator }: Figure): string {
  return measureOf(indicator).label.vi;
}

function placeOf({ statement, place, raw }: Figure) {
  return { file: statement.file, line: statement.line, column: place, found: raw };
}
