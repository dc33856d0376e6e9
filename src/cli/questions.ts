import type { RawFile } from '../data/csv/csv.ts';
import { readDataset } from '../data/dataset.ts';
import type { Language } from '../data/text.ts';
import type { Publication } from '../editions/publication.ts';
import { publishedFiles } from '../editions/published.ts';
import { doubtsIn, idOf, questionOf, type Question } from '../site/parts/doubts/doubts.ts';
import { siteOf } from '../site/site.ts';

/**
 * Figures that do not agree and that are not published yet. Published ones were asked about before, and what
 * discrepancies.csv explains is answered.
 */
export function questionsOf(
  publication: Publication,
  files: readonly RawFile[],
  language: Language,
): Question[] {
  if (publication.open.length === 0) return [];
  const published = readDataset(publishedFiles(publication.editions, files));
  const before = published.ok ? published.dataset : null;
  const asked = new Set(before ? doubtsIn(before, before).map(idOf) : []);
  const site = siteOf(publication, language);
  const questions = doubtsIn(publication.dataset, before)
    .filter((doubt) => !asked.has(idOf(doubt)))
    .map((doubt) => questionOf(site, doubt));
  // What is asked of a source and a period is asked at the first of their rows.
  return [...Map.groupBy(questions, askedOnce).values()].flatMap((alike) =>
    alike.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)).slice(0, 1),
  );
}

function askedOnce({ file, line, column, said }: Question): string {
  return [file, column === null ? '' : `${String(line)} ${column.letter}`, said].join('\n');
}
