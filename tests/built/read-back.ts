import { words } from '../../src/i18n/vi/words.ts';

const CLASSES = new Map(Object.entries(words.classes).map(([id, name]) => [name, id]));
const MARKS: Readonly<Record<string, string>> = { hơn: '>', dưới: '<', khoảng: '~', gần: '<~' };

/** "hơn 9.031" → ">9031", "99,62%" → "99.62", "xuất sắc" → "excellent": what a cell must have held. */
export function readBack(text: string): string {
  // A place is printed with how many were ranked: "41/63".
  const shown = text.trim().replace(/^(\d+)\/\d+$/, '$1');
  const known = CLASSES.get(shown);
  if (known !== undefined) return known;
  const [, mark = '', number] =
    /^(?:(hơn|dưới|khoảng|gần) )?(-?\d{1,3}(?:\.\d{3})*(?:,\d+)?)%?$/.exec(shown) ?? [];
  if (number === undefined) throw new Error(`"${shown}" is not how a figure is written`);
  return (MARKS[mark] ?? '') + number.replaceAll('.', '').replace(',', '.');
}
