import type { Figure, Statement } from '../../../data/figures.ts';
import { statementHref } from '../../parts/figure/figure-view.ts';
import type { LinkView } from '../../parts/links/view.ts';
import { sourcesOf } from '../../parts/source/page-sources.ts';
import type { Site } from '../../site.ts';

/** One thing to be quoted: a whole sentence, where its figure stands, and the documents that it was read in. */
export interface PressFinding {
  text: string;
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
  return [{ text, href: statementHref(site, first), sources }];
}

export function fromFigures(site: Site, text: string, figures: readonly Figure[]): PressFinding[] {
  return fromRows(
    site,
    text,
    figures.map(({ statement }) => statement),
  );
}
