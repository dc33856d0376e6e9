import { issueAt, type Draft } from '../../draft.ts';
import type { Issue } from '../../issue.ts';
import { notInList } from '../cell/not-in-list.ts';
import { OPTIONAL_SITE_KEYS, SITE_KEYS } from '../../tables/site.ts';

/** site.csv says all that belongs to one province, and nothing else. */
export function siteKey(draft: Draft): Issue[] {
  const rows = draft.site;
  const stray = rows.flatMap((row) => {
    const fault = notInList(row.values.key, [...SITE_KEYS, ...OPTIONAL_SITE_KEYS]);
    return fault ? [issueAt(row, 'key', fault)] : [];
  });
  const present = new Set(rows.map(({ values }) => values.key));
  const missing = SITE_KEYS.filter((key) => !present.has(key)).map((key): Issue => ({
    fault: { code: 'site-key', missing: key },
    file: 'site.csv',
    line: null,
    column: null,
    found: null,
  }));
  return [...stray, ...missing];
}
