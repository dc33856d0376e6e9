import { Inflate } from 'fflate';
import { u16, u32, utf8 } from './bytes.ts';
import { LIMITS } from './limits.ts';

/** The parts of a zip by their names, with "/" between folders whatever the writer put there. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export type ZipReading = { ok: true; parts: Parts } | { ok: false; fault: 'damaged' | 'inflates' };

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks a zip within bounds: the sizes that its directory states are added up before
 * anything is unpacked, and no part may grow beyond them, whatever it claims.
 */
export function readZip(bytes: Uint8Array): ZipReading {
  try {
    const entries = directory(bytes);
    const stated = entries.reduce((sum, { size }) => sum + size, 0);
    if (stated > LIMITS.unpacked || entries.length > LIMITS.parts) return TOO_LARGE;
    const parts = new Map<string, Uint8Array>();
    let left: number = LIMITS.unpacked;
    for (const entry of entries) {
      const content = unpacked(bytes, entry, left);
      if (content === null) return TOO_LARGE;
      left -= content.length;
      parts.set(entry.name.replaceAll('\\', '/'), content);
    }
    return { ok: true, parts };
  } catch {
    return { ok: false, fault: 'damaged' };
  }
}

const TOO_LARGE: ZipReading = { ok: false, fault: 'inflates' };

interface Entry {
  name: string;
  method: number;
  packed: number;
  size: number;
  /** Where its local header begins. */
  at: number;
}

function directory(file: Uint8Array): Entry[] {
  const end = endOf(file);
  const count = u16(file, end + 10);
  let at = u32(file, end + 16);
  const entries: Entry[] = [];
  for (let seen = 0; seen < count; seen += 1) {
    if (u32(file, at) !== ENTRY) throw new Error('no entry');
    const [name, extra, comment] = [28, 30, 32].map((offset) => u16(file, at + offset));
    const start = at + 46;
    entries.push({
      name: utf8(file.subarray(start, start + (name ?? 0))),
      method: u16(file, at + 10),
      packed: u32(file, at + 20),
      size: u32(file, at + 24),
      at: u32(file, at + 42),
    });
    at = start + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** The record at the end, before a comment of at most 65,535 bytes. */
function endOf(file: Uint8Array): number {
  for (let at = file.length - 22; at >= Math.max(0, file.length - 65_557); at -= 1) {
    if (u32(file, at) === END) return at;
  }
  throw new Error('no directory');
}

/** Null: it is larger than what may still be unpacked, or its own header claims so. */
function unpacked(
  file: Uint8Array,
  { method, packed, at }: Entry,
  left: number,
): Uint8Array | null {
  if (u32(file, at + 22) > LIMITS.unpacked) return null;
  const start = at + 30 + u16(file, at + 26) + u16(file, at + 28);
  const content = file.subarray(start, start + packed);
  if (method === STORED) return content.length > left ? null : content;
  if (method !== DEFLATED) throw new Error('unknown method');
  return inflated(content, left);
}

/** Given in small pieces, so that what grows beyond all bounds is stopped after one of them. */
const PIECE = 16_384;

/** Null: it unpacks to more than `most` bytes. */
function inflated(packed: Uint8Array, most: number): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((piece) => {
    pieces.push(piece);
    size += piece.length;
  });
  for (let at = 0; at === 0 || at < packed.length; at += PIECE) {
    inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    if (size > most) return null;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
