import { issueAt, type Draft } from '../../draft.ts';
import type { Issue } from '../../issue.ts';

/** The province that site.csv names is a unit of the kind `province`, by its id in both languages. */
export function unknownProvince(draft: Draft): Issue[] {
  const provinces = draft.units
    .filter(({ values }) => values.kind === 'province')
    .map(({ values }) => values.id);
  return draft.site
    .filter(({ values }) => values.key === 'province')
    .flatMap((row) =>
      (['vi', 'en'] as const)
        .filter((language) => !provinces.includes(row.values[language]))
        .map((language) => issueAt(row, language, { code: 'unknown-province', provinces })),
    );
}
