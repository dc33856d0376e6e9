/**
 * A day of the ledger as a moment, for formats that ask for one (RFC 3339). The ledger knows no hour: noon in Viet Nam is
 * taken, which is the same day from Greenland to New Zealand, where midnight would be the day before for half of them.
 */
export function noonInVietnam(day: string): string {
  return `${day}T12:00:00+07:00`;
}

/** The same day of the year after; of 29 February the 28th. */
export function yearAfter(day: string): string {
  const next = `${String(Number(day.slice(0, 4)) + 1)}${day.slice(4)}`;
  return next.endsWith('-02-29') ? next.replace('-29', '-28') : next;
}
