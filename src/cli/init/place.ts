import { fold } from '../../data/fold.ts';
import type { Text } from '../../data/text.ts';

/** The province that a site is made for, as it is called in each place of the starter's files. */
export interface Place {
  id: string;
  /** "Cần Thơ". */
  name: string;
  /** "Thành phố Cần Thơ", "Cần Thơ City". */
  full: Text;
}

const KINDS = [
  { word: 'Tỉnh', english: 'Province' },
  { word: 'Thành phố', english: 'City' },
] as const;

/** Null for what cannot be the name of a province. A bare name is a city's if it is one of those that rank as provinces. */
export function readPlace(written: string, cities: readonly string[]): Place | null {
  const given = written.normalize('NFC').trim().replaceAll(/\s+/g, ' ');
  const named = KINDS.find(({ word }) => given.toLowerCase().startsWith(`${word.toLowerCase()} `));
  const name = named === undefined ? given : given.slice(named.word.length + 1);
  const id = fold(name);
  if (!/^\p{Lu}[\p{L} '-]{1,59}$/u.test(name) || id === '') return null;
  const isCity = cities.some((city) => fold(city) === id);
  const { word, english } = named ?? KINDS[isCity ? 1 : 0];
  return { id, name, full: { vi: `${word} ${name}`, en: `${name} ${english}` } };
}

/** Fills the marks of the starter's files with the names of the province. */
export function fillIn(text: string, { id, name, full }: Place): string {
  const marks: Readonly<Record<string, string>> = {
    '[mã]': id,
    '[tên]': name,
    '[name]': name,
    '[Tỉnh]': full.vi,
    '[tỉnh]': `${full.vi.charAt(0).toLowerCase()}${full.vi.slice(1)}`,
    '[Province]': full.en,
  };
  return text.replaceAll(/\[(?:mã|tên|name|[Tt]ỉnh|Province)\]/g, (mark) => marks[mark] ?? mark);
}
