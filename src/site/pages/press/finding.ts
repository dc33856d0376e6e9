import type { Figure, Statement } from '../../../data/figures.ts';
import { statementHref } from '../../parts/figure/figure-view.ts';
import type { LinkView } from '../../parts/links/view.ts';
import { sourcesOf } from '../../parts/source/page-sources.ts';
import { serviceCaution } from '../../parts/service/service-view.ts';
import type { Site } from '../../site.ts';

/** One thing to be quoted: a whole sentence, where its figure stands, and the documents that it was read in. */
export interface PressFinding {
  text: string;
  /** What its rows and their sources add: nobody should quote it without. Empty where they add nothing. */
  caution: string;
  /** Null where the sentence says that nothing was found. */
  href: string | null;
  sources: LinkView[];
}

/** A sentence made from rows of the data, the most telling first. */
export function fromRows(site: Site, text: string, rows: readonly Statement[]): PressFinding[] {
  const [first] = rows;
  if (!first) return [];
  const sources = sourcesOf(
    site,
    rows.map(({ source }) => source),
  );
  return [{ text, caution: cautionOf(site, rows), href: statementHref(site, first), sources }];
}

/** Of the service index the source says how it was read; its rows say less. */
function cautionOf(site: Site, rows: readonly Statement[]): string {
  const notes = rows.flatMap(({ table, note }) =>
    table === 'service' ? [] : (note?.[site.locale] ?? []),
  );
  return [...new Set([...notes, serviceCaution(site, rows)?.detail ?? ''])]
    .filter((note) => note !== '')
    .join(' ');
}

export function fromFigures(site: Site, text: string, figures: readonly Figure[]): PressFinding[] {
  return fromRows(
    site,
    text,
    figures.map(({ statement }) => statement),
  );
}
