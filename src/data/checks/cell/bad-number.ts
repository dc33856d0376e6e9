import type { Fault } from '../../issue.ts';
import { parseQuantity, readHedge } from '../../quantity.ts';

/** A number in any other form than 19630 or 19.63, or a part where only whole things are counted. */
export function badNumber(cell: string, whole: boolean): Fault | null {
  const quantity = parseQuantity(cell);
  if (quantity && !(whole && quantity.decimals > 0)) return null;
  return { code: 'bad-number', whole, suggestion: suggest(cell, whole) };
}

/** Only what can be meant in one way: grouped thousands, a decimal comma, a per cent sign, "hơn". */
function suggest(cell: string, whole: boolean): string | null {
  const { hedge, digits } = readHedge(cell.replace(/\s*%$/, ''));
  const bare = hedge + digits;
  const candidates = [
    /^\d{1,3}(?:[.,\s]\d{3}){2,}$/.test(bare) ? bare.replace(/[.,\s]/g, '') : null,
    /^\d{1,3}(?:\s\d{3})+$/.test(bare) ? bare.replace(/\s/g, '') : null,
    /^\d+,\d+$/.test(bare) ? bare.replace(',', '.') : null,
    bare !== cell ? bare : null,
  ];
  return (
    candidates.find((text) => {
      const quantity = text === null ? null : parseQuantity(text);
      return quantity !== null && !(whole && quantity.decimals > 0);
    }) ?? null
  );
}
