import { decode } from '../../data/csv/decode.ts';

/**
 * A CSV as programs leave it → as a person would have saved it: UTF-16 has its mark again, and
 * ="0123", which keeps a spreadsheet from counting with it, is the text between the marks.
 */
export function plainCsv(name: string, bytes: Uint8Array): Uint8Array {
  const marked = withMark(bytes);
  const decoded = decode(name, marked);
  if (!decoded.ok || !decoded.text.includes('="')) return marked;
  return new TextEncoder().encode(decoded.text.replace(KEPT_AS_TEXT, '$1"$2$3"'));
}

/** ="0123" as a cell, or "=""0123""" where the whole cell is quoted. */
const KEPT_AS_TEXT = /(^|[,;\t])(?:="([^"\n]*)"|"=""([^"\n]*)""")(?=[,;\t]|$)/gm;

/** Latin letters of UTF-16 have a zero beside them, always on the same side; in nothing else a text holds one. */
function withMark(bytes: Uint8Array): Uint8Array {
  if (bytes.length % 2 !== 0 || [0xff, 0xfe].includes(bytes[0] ?? 0)) return bytes;
  const zeros = (side: number) =>
    bytes.reduce((count, byte, at) => (byte === 0 && at % 2 === side ? count + 1 : count), 0);
  const [big, little] = [zeros(0), zeros(1)];
  if (Math.min(big, little) > 0 || Math.max(big, little) * 4 < bytes.length) return bytes;
  const whole = new Uint8Array(bytes.length + 2);
  whole.set(big > 0 ? [0xfe, 0xff] : [0xff, 0xfe]);
  whole.set(bytes, 2);
  return whole;
}
