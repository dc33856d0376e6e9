import { noonInVietnam, yearAfter } from './moment.ts';

/**
 * /.well-known/security.txt (RFC 9116): whom to tell of a fault of the site itself, by whole addresses, the best first.
 * `published` is the day of the latest edition: the file holds for a year from then, so that it does not change with the
 * clock. Null where there is nobody to tell: a file without a contact is not valid.
 */
export function securityTxt(
  contacts: readonly string[],
  canonical: string,
  published: string,
): string | null {
  if (contacts.length === 0) return null;
  return [
    ...contacts.map((address) => `Contact: ${address}`),
    `Expires: ${noonInVietnam(yearAfter(published))}`,
    'Preferred-Languages: vi, en',
    `Canonical: ${canonical}`,
    '',
  ].join('\n');
}
