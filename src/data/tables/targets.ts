import { oneOf, optionalDate, optionalReference, optionalText, reference } from '../columns.ts';
import { table } from '../table.ts';
import { UNIT_KINDS } from '../unit-kinds.ts';

/** Whom a target is set for: each unit of a kind, or the country as a whole, which is none of the units. */
export const TARGET_KINDS = ['country', ...UNIT_KINDS] as const;
export const TARGET_BOUNDS = ['at-least', 'at-most'] as const;

/**
 * The rules of norms.csv whose number is to be reached, and by what. The number stands in norms.csv alone; here is what
 * measures it, for whom, whether it is a least or a most, and by when. No edition seals the table.
 */
export const targets = table({
  name: 'targets',
  title: { vi: 'Mục tiêu', en: 'Targets' },
  place: 'register',
  optional: true,
  key: ['norm', 'indicator', 'applies_to', 'index', 'scope'],
  columns: {
    norm: reference('norms', { vi: 'Quy định', en: 'Rule' }),
    indicator: reference('indicators', { vi: 'Chỉ tiêu', en: 'Indicator' }),
    applies_to: oneOf(TARGET_KINDS, { vi: 'Đặt cho', en: 'Set for' }),
    bound: oneOf(TARGET_BOUNDS, { vi: 'Ít nhất hay nhiều nhất', en: 'Least or most' }),
    due: optionalDate({ vi: 'Hạn đạt', en: 'Due' }),
    index: optionalReference('indices', { vi: 'Chỉ số', en: 'Index' }),
    scope: optionalText({ vi: 'Phạm vi', en: 'Scope' }),
    scope_en: optionalText({ vi: 'Phạm vi, tiếng Anh', en: 'Scope (English)' }),
  },
  identities: [],
});
