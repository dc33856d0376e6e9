import { issueAt, type Draft } from '../../draft.ts';
import type { Fault, Issue } from '../../issue.ts';
import { badIssuesAddress, badSiteAddress } from '../cell/bad-address.ts';
import { badEmail } from '../cell/bad-email.ts';
import { notInList } from '../cell/not-in-list.ts';
import { noMark, wholeNumber, withinHundred } from '../../cell-checks.ts';

/** Lines of site.csv that speak to the code: the same in every language, and each with a rule of its own. */
const RULES: Record<string, (cell: string) => Fault | null> = {
  address: badSiteAddress,
  contact_email: badEmail,
  issues_address: badIssuesAddress,
  sample: (cell) => notInList(cell, ['yes', 'no']),
  places_from_share: (cell) => wholeNumber(cell) ?? noMark(cell) ?? withinHundred(cell),
};

/** Where the English differs, half of the site would stand elsewhere. */
export function siteDiffers({ site }: Draft): Issue[] {
  return site.flatMap((row): Issue[] => {
    const { key, vi, en } = row.values;
    const rule = RULES[key];
    if (!rule) return [];
    const fault = rule(vi);
    if (fault) return [issueAt(row, 'vi', fault)];
    const other = rule(en) ?? (en === vi ? null : ({ code: 'site-differs', vi } as const));
    return other ? [issueAt(row, 'en', other)] : [];
  });
}
