import { encode } from 'uqr';

export interface QrView {
  /** Modules along one side, the quiet border included. */
  size: number;
  /** SVG path of the dark modules, one unit each. */
  path: string;
}

/** An address as a QR code: one path, a run of dark modules at a time. */
export function qrOf(address: string): QrView {
  const { data, size } = encode(address, { border: 2, ecc: 'M' });
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(
      (run) =>
        `M${String(run.index)} ${String(y)}h${String(run[0].length)}v1h-${String(run[0].length)}z`,
    ),
  );
  return { size, path: runs.join('') };
}
