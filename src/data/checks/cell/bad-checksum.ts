import type { Fault } from '../../issue.ts';

/** The SHA-256 of a file: 64 digits from 0 to 9 and a to f, as `sha256sum` prints it. */
export function badChecksum(cell: string): Fault | null {
  if (/^[0-9a-f]{64}$/.test(cell)) return null;
  const small = cell.toLowerCase();
  return {
    code: 'bad-checksum',
    digits: cell.length,
    suggestion: /^[0-9a-f]{64}$/.test(small) ? small : null,
  };
}
