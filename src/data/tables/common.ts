import { oneOf, optionalOneOf, optionalText, period, reference } from '../columns.ts';

/** The columns that every statement has: of whom, of when, from where, how firm. */
export const unit = reference('units', { vi: 'Đơn vị', en: 'Unit' });
export const statementPeriod = period({ vi: 'Kỳ', en: 'Period' });
/**
 * What a row counts that others of its column do not. It is part of the key, and so
 * of the ids of figures: its English stands beside it and is no part of either.
 */
export const scoped = {
  scope: optionalText({ vi: 'Phạm vi', en: 'Scope' }),
  scope_en: optionalText({ vi: 'Phạm vi, tiếng Anh', en: 'Scope (English)' }),
};
const source = reference('sources', { vi: 'Nguồn', en: 'Source' });

export const STATUSES = ['final', 'provisional', 'estimated', 'derived', 'planned'] as const;
export type Status = (typeof STATUSES)[number];

export const closing = {
  status: optionalOneOf(STATUSES, { vi: 'Tình trạng', en: 'Status' }),
  note_vi: optionalText({ vi: 'Ghi chú (tiếng Việt)', en: 'Note (Vietnamese)' }),
  note_en: optionalText({ vi: 'Ghi chú (tiếng Anh)', en: 'Note (English)' }),
  source,
};

export const FINDING_KINDS = ['strength', 'limitation', 'recommendation', 'fact'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export const findingKind = oneOf(FINDING_KINDS, { vi: 'Loại', en: 'Kind' });

/** What one of a count is. */
export const CASE = { vi: 'hồ sơ', en: 'cases' };
export const DAY = { vi: 'ngày', en: 'days' };
export const PROCEDURE = { vi: 'thủ tục', en: 'procedures' };
export const UNIT = { vi: 'đơn vị', en: 'units' };
export const PERCENT = { vi: '%', en: '%' };
export const POINT = { vi: 'điểm', en: 'points' };
export const NONE = { vi: '', en: '' };
