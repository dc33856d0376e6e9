import { inflateRawSync } from 'node:zlib';
import { LIMITS } from './limits.ts';

/** The parts of a zip by their names, with "/" between folders whatever the writer put there. */
export type Parts = ReadonlyMap<string, Buffer>;

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
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const entries = directory(file);
    const stated = entries.reduce((sum, { size }) => sum + size, 0);
    if (stated > LIMITS.unpacked || entries.length > LIMITS.parts) return TOO_LARGE;
    const parts = new Map<string, Buffer>();
    let left: number = LIMITS.unpacked;
    for (const entry of entries) {
      const content = unpacked(file, entry, left);
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

function directory(file: Buffer): Entry[] {
  const end = endOf(file);
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  for (let seen = 0; seen < count; seen += 1) {
    if (file.readUInt32LE(at) !== ENTRY) throw new Error('no entry');
    const [name, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset));
    const start = at + 46;
    entries.push({
      name: file.toString('utf8', start, start + (name ?? 0)),
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      at: file.readUInt32LE(at + 42),
    });
    at = start + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** The record at the end, before a comment of at most 65,535 bytes. */
function endOf(file: Buffer): number {
  for (let at = file.length - 22; at >= Math.max(0, file.length - 65_557); at -= 1) {
    if (file.readUInt32LE(at) === END) return at;
  }
  throw new Error('no directory');
}

/** Null: it is larger than what may still be unpacked, or its own header claims so. */
function unpacked(file: Buffer, { method, packed, at }: Entry, left: number): Buffer | null {
  if (file.readUInt32LE(at + 22) > LIMITS.unpacked) return null;
  const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  const content = file.subarray(start, start + packed);
  if (method === STORED) return content.length > left ? null : content;
  if (method !== DEFLATED) throw new Error('unknown method');
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, left) });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
