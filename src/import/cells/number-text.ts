import { parseQuantity, readHedge } from '../../data/quantity.ts';

/** What a number written as text can mean. */
export type NumberText =
  | { kind: 'blank' }
  /** In the form of data/: 1234, 99.62, >300. */
  | { kind: 'value'; value: string; percent: boolean }
  /** One mark and three digits after it: thousands or thousandths. */
  | { kind: 'either'; mark: Separator; asWhole: string; asDecimal: string }
  | { kind: 'unreadable' };

export type Separator = '.' | ',';

/** Nothing, a stroke, an x: the source says nothing here. It is never zero. */
export function saysNothing(text: string): boolean {
  return /^(?:[-–—−_x./…]|\.{2,}|x\s*x)?$/i.test(text);
}

export function readNumberText(written: string): NumberText {
  // Thousands are set apart by many kinds of space; on another line stands another number.
  const text = written.replace(/[^\S\r\n]/g, ' ');
  if (saysNothing(text)) return { kind: 'blank' };
  const percent = /\s*%$/.test(text);
  const { hedge, digits } = readHedge(text.replace(/\s*%$/, ''));
  const either = /^([1-9]\d{0,2})([.,])(\d{3})$/.exec(digits);
  if (either && !percent) {
    const [, head = '', mark = '', tail = ''] = either;
    return {
      kind: 'either',
      mark: mark as Separator,
      asWhole: hedge + head + tail,
      asDecimal: `${hedge}${head}.${tail}`,
    };
  }
  const plain = ungrouped(digits);
  if (plain === null || !parseQuantity(hedge + plain)) return { kind: 'unreadable' };
  return { kind: 'value', value: hedge + plain, percent };
}

/** The marks whose meaning a text settles: 12.345.678 groups with ".", 99,62 parts with ",". */
export function evidence(text: string): { groups?: string; decimal?: string } {
  const { digits } = readHedge(text.replace(/\s*%$/, ''));
  const mixed = /^\d{1,3}(?:([.,])\d{3})+([.,])\d+$/.exec(digits);
  if (mixed && mixed[1] !== mixed[2]) return { groups: mixed[1] ?? '', decimal: mixed[2] ?? '' };
  const grouped = /^\d{1,3}([.,])\d{3}(?:\1\d{3})+$/.exec(digits);
  if (grouped) return { groups: grouped[1] ?? '' };
  const parted = /^\d+([.,])(?:\d{1,2}|\d{4,})$/.exec(digits);
  return parted ? { decimal: parted[1] ?? '' } : {};
}

/** Digits without marks of thousands and with "." for decimals; null: not a number. */
function ungrouped(digits: string): string | null {
  const bare = digits.replace(/^0+(?=\d)/, '');
  if (/^\d+$/.test(bare)) return bare;
  if (/^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(bare))
    return bare.replace(/ /g, '').replace(',', '.');
  if (/^\d{1,3}([.,])\d{3}(?:\1\d{3})+$/.test(bare)) return bare.replace(/[.,]/g, '');
  const mixed = /^(\d{1,3}(?:([.,])\d{3})+)([.,])(\d+)$/.exec(bare);
  if (mixed && mixed[2] !== mixed[3]) {
    return `${(mixed[1] ?? '').replace(/[.,]/g, '')}.${mixed[4] ?? ''}`;
  }
  return /^\d+[.,]\d+$/.test(bare) ? bare.replace(',', '.') : null;
}
