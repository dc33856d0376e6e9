import type { Fault } from '../../issue.ts';

/** One plain address that a mail program takes as it stands: it is written into links. */
const EMAIL =
  /^[a-z0-9](?:[a-z0-9._+-]*[a-z0-9])?@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,24}$/i;

export function badEmail(cell: string): Fault | null {
  return EMAIL.test(cell) ? null : { code: 'bad-email' };
}
