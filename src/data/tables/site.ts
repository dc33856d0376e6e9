import { text } from '../columns.ts';
import { table } from '../table.ts';

/** What belongs to one province and not to the code. */
export const SITE_KEYS = [
  'name',
  'tagline',
  'province_name',
  'province',
  'address',
  'sample',
] as const;

/** What may be left out: where readers report a mistake, and from which share of the units on places are given. */
export const OPTIONAL_SITE_KEYS = ['contact_email', 'issues_address', 'places_from_share'] as const;

export const site = table({
  name: 'site',
  title: { vi: 'Trang web', en: 'The site' },
  place: 'register',
  key: ['key'],
  columns: {
    key: text({ vi: 'Khóa', en: 'Key' }),
    vi: text({ vi: 'Tiếng Việt', en: 'Vietnamese' }),
    en: text({ vi: 'Tiếng Anh', en: 'English' }),
  },
  identities: [],
});
