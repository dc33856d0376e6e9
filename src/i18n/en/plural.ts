/**
 * The form of a noun after a count: `one` after 1, `other` after every other number. The count may be written already:
 * '1' counts as one; '1.00', '1,000' and 'more than 1' do not.
 */
export const plural = (count: string | number, one: string, other: string): string =>
  String(count) === '1' ? one : other;
