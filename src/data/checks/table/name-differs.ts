import { issueAt, type Draft } from '../../draft.ts';
import type { Issue } from '../../issue.ts';

const NAMES = ['name_vi', 'name_en', 'short_vi', 'short_en'] as const;

/** The last of the names over time is the one in units.csv: pages of the year and of the unit would call it differently. */
export function nameDiffers(draft: Draft): Issue[] {
  const units = new Map(draft.units.map(({ values }) => [values.id, values]));
  const byUnit = Map.groupBy(draft.unitNames, ({ values }) => values.unit);
  return [...byUnit].flatMap(([id, rows]) => {
    const unit = units.get(id);
    const last = rows
      .toSorted((a, b) => (a.values.from ?? '').localeCompare(b.values.from ?? ''))
      .at(-1);
    if (!unit || !last) return [];
    return NAMES.filter((column) => last.values[column] !== unit[column]).map((column) =>
      issueAt(last, column, { code: 'name-differs', registered: unit[column] }),
    );
  });
}
