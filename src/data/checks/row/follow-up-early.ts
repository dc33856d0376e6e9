import { issueAt, type Draft } from '../../draft.ts';
import type { Issue } from '../../issue.ts';
import { lastDay } from '../../period.ts';

/** What is said to have come later does: the evidence, and the later finding, which is another one. */
export function followUpEarly({ findings, followups }: Draft): Issue[] {
  const periods = new Map(findings.map(({ values }) => [values.id, values.period]));
  return followups.flatMap((row) => {
    const { finding, later, date } = row.values;
    const begins = periods.get(finding)?.from;
    if (begins === undefined) return [];
    const fault = { code: 'follow-up-early', from: begins } as const;
    if ((lastDay(date) ?? '9') < begins) return [issueAt(row, 'date', fault)];
    const ends = periods.get(later)?.to;
    return later === finding || (ends !== undefined && ends < begins)
      ? [issueAt(row, 'later', fault)]
      : [];
  });
}
