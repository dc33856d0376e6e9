import type { Fault } from '../../issue.ts';

/** Several ids make the name of one file, which may have 255 letters. */
const LONGEST = 60;
/** What Windows takes for a device, as a file or a folder of any name that begins so. */
const DEVICES = /^(?:con|prn|aux|nul|conin|conout|clock|(?:com|lpt)\d)$/;

/** Pages of a year that stand beside those of its units: /2019/bao-chi/, /2019/bang/…. */
export const BESIDE_UNITS: readonly string[] = ['bang', 'bao-chi'];

/** The page of a unit in a year is named by its id, and no other page of the year may be. */
export function badUnitId(cell: string): Fault | null {
  return (
    badId(cell) ?? (BESIDE_UNITS.includes(cell) ? { code: 'bad-id', reason: 'reserved' } : null)
  );
}

/** Ids stand in addresses for good: plain letters, digits and single hyphens, not too many, and no name of a device. */
export function badId(cell: string): Fault | null {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(cell)) return { code: 'bad-id', reason: 'form' };
  if (cell.length > LONGEST) return { code: 'bad-id', reason: 'length' };
  return DEVICES.test(cell) ? { code: 'bad-id', reason: 'device' } : null;
}
