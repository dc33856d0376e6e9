import { words as english } from '../../src/i18n/en/words.ts';
import { words as vietnamese } from '../../src/i18n/vi/words.ts';

/** How a language writes figures. */
interface Writing {
  classes: Readonly<Record<string, string>>;
  marks: Readonly<Record<string, string>>;
  thousands: string;
  decimal: string;
}

const WRITINGS: Readonly<Record<'vi' | 'en', Writing>> = {
  vi: {
    classes: vietnamese.classes,
    marks: { hơn: '>', dưới: '<', khoảng: '~', gần: '<~' },
    thousands: '.',
    decimal: ',',
  },
  en: {
    classes: english.classes,
    marks: { 'more than': '>', under: '<', about: '~', nearly: '<~' },
    thousands: ',',
    decimal: '.',
  },
};

/** "hơn 9.031" → ">9031", "99,62%" → "99.62", "xuất sắc" → "excellent": what a cell must have held. */
export function readBack(text: string, language: 'vi' | 'en'): string {
  const { classes, marks, thousands, decimal } = WRITINGS[language];
  // A place is printed with how many were ranked: "41/63".
  const shown = text.trim().replace(/^(\d+)\/\d+$/, '$1');
  const [known] = Object.entries(classes).find(([, name]) => name === shown) ?? [];
  if (known !== undefined) return known;
  const form = new RegExp(
    `^(?:(${Object.keys(marks).join('|')}) )?(-?\\d{1,3}(?:\\${thousands}\\d{3})*(?:\\${decimal}\\d+)?)%?$`,
  );
  const [, mark = '', number] = form.exec(shown) ?? [];
  if (number === undefined) throw new Error(`"${shown}" is not how a figure is written`);
  return (marks[mark] ?? '') + number.replaceAll(thousands, '').replace(decimal, '.');
}
