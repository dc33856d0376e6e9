import { date, oneOf, optionalReference, reference, text } from '../columns.ts';
import { table } from '../table.ts';

/** What later evidence says of a limitation or a recommendation. That nothing was found is no row. */
export const FOLLOW_UP_STATUSES = ['mended', 'acted', 'repeated', 'unanswered'] as const;
export type FollowUpStatus = (typeof FOLLOW_UP_STATUSES)[number];

export const followups = table({
  name: 'followups',
  title: { vi: 'Nhận xét về sau ra sao', en: 'What became of findings' },
  place: 'register',
  optional: true,
  key: ['finding', 'date', 'source'],
  columns: {
    finding: reference('findings', { vi: 'Nhận xét', en: 'Finding' }),
    date: date({ vi: 'Ngày của bằng chứng', en: 'Date of the evidence' }),
    status: oneOf(FOLLOW_UP_STATUSES, { vi: 'Về sau', en: 'Since then' }),
    later: optionalReference('findings', { vi: 'Nhận xét về sau', en: 'Later finding' }),
    evidence_vi: text({ vi: 'Bằng chứng', en: 'Evidence (Vietnamese)' }),
    evidence_en: text({ vi: 'Bằng chứng, tiếng Anh', en: 'Evidence (English)' }),
    source: reference('sources', { vi: 'Nguồn', en: 'Source' }),
  },
  identities: [],
});
