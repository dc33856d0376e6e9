// The words of addresses that scripts in the pages know too: what they import is sent to readers.

/** What stands before a unit in the address of its page. */
export const UNIT_PAGES = 'don-vi';

/** What the page of comparisons fetches, beside the page itself and the files of the measures. */
export const COMPARE_CATALOGUE = 'danh-muc.json';
/** What the search fetches, beside the page of answers. */
export const SEARCH_INDEX = 'muc-luc.json';
/** What the cards of a unit's year stand under, and the name of their citation files. */
export const CARDS = 'trich-dan';

/** The part of an address that names the figure a reader reports. */
export const REPORTED = 'so-lieu';

/** The names of the choice in the address of a comparison, which are also those of the fields of its form. */
export const COMPARED_FIELDS = {
  group: 'nhom',
  unit: 'don-vi',
  measure: 'chi-tieu',
  year: 'nam',
} as const;
