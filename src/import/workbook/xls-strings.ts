import { latin1, unsigned, utf16 } from './bytes.ts';

/** A text of an .xls, and the fonts that parts of it change to. */
export interface RichText {
  text: string;
  runs: { from: number; font: number }[];
}

/**
 * The shared strings of an .xls, over the records they go on in. Letters that are cut by the end
 * of a record say anew in the next whether they take one byte or two.
 */
export function readStrings(records: readonly Uint8Array[]): RichText[] {
  const from = cursor(records);
  from.skip(4);
  const count = from.number(4);
  const strings: RichText[] = [];
  while (strings.length < count && !from.done()) {
    const length = from.number(2);
    const flags = from.number(1);
    const runs = (flags & 8) === 0 ? 0 : from.number(2);
    const extra = (flags & 4) === 0 ? 0 : from.number(4);
    const text = from.letters(length, (flags & 1) !== 0);
    strings.push({
      text,
      runs: Array.from({ length: runs }, () => ({ from: from.number(2), font: from.number(2) })),
    });
    from.skip(extra);
  }
  return strings;
}

function cursor(records: readonly Uint8Array[]) {
  let record = 0;
  let at = 0;
  const here = () => records[record] ?? new Uint8Array();
  const settle = () => {
    while (record < records.length && at >= here().length) {
      record += 1;
      at = 0;
    }
  };
  const skip = (bytes: number) => {
    let left = bytes;
    while (left > 0) {
      settle();
      if (record >= records.length) break;
      const step = Math.min(left, here().length - at);
      at += step;
      left -= step;
    }
  };
  return {
    skip,
    done: () => {
      settle();
      return record >= records.length;
    },
    number: (bytes: 1 | 2 | 4) => {
      settle();
      const value = unsigned(here(), at, bytes);
      at += bytes;
      return value;
    },
    letters: (count: number, asWide: boolean) => {
      let text = '';
      let wide = asWide;
      while (text.length < count) {
        if (at >= here().length) {
          settle();
          if (record >= records.length) break;
          wide = ((here()[at] ?? 0) & 1) !== 0;
          at += 1;
        }
        const size = wide ? 2 : 1;
        const bytes = Math.min((count - text.length) * size, here().length - at);
        const letters = here().subarray(at, at + bytes);
        text += wide ? utf16(letters) : latin1(letters);
        at += bytes;
      }
      return text;
    },
  };
}
