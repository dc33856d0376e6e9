import { publishedSpan } from '../../../derive/published-span.ts';
import type { Site } from '../../site.ts';
import type { Members } from './members.ts';
import { WORDS } from './words.ts';

/** How many of the units of the register have a figure, and when the sources of these were published. */
export function reportedWords(
  { dataset, f, locale }: Site,
  { told, silent, columns }: Members,
): string {
  const ids = new Set(told.map(({ id }) => id));
  const rows = columns.flatMap(({ statements }) =>
    [...statements].flatMap(([unit, row]) => (ids.has(unit) ? row : [])),
  );
  const { span, undated } = publishedSpan(dataset, rows);
  return WORDS[locale].reported({
    told: f.number(told.length),
    of: f.number(told.length + silent.length),
    span: span && { from: f.date(span.from), to: f.date(span.to) },
    undated: undated > 0,
  });
}
