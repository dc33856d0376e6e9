import type { Dataset, Unit } from '../data/dataset.ts';
import { fold } from '../data/fold.ts';
import type { PeerGroup } from '../data/unit-kinds.ts';
import { textOf } from '../data/text.ts';
import { SOURCE_LOCALE } from '../i18n/locale.ts';
import { rememberedOf } from './remember.ts';
import { aliveIn, membersOf } from './units.ts';

/** What a part of a province can be in law, as the first words of its Vietnamese name; in the order in which lists name them. */
const PLACE_KINDS = [
  'quan',
  'huyen',
  'thi-xa',
  'thanh-pho',
  'xa',
  'phuong',
  'thi-tran',
  'dac-khu',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** The kinds that units are of, or were under an earlier name; none unless all of them say it. */
export function placeKinds({ unitNames }: Dataset, units: readonly Unit[]): PlaceKind[] {
  const found = new Set<PlaceKind>();
  for (const unit of units) {
    const names = [unit, ...(unitNames.get(unit.id) ?? [])].map((row) =>
      fold(textOf(row, 'name')[SOURCE_LOCALE]),
    );
    const kinds = names.map((name) => PLACE_KINDS.find((kind) => name.startsWith(`${kind}-`)));
    for (const kind of kinds) {
      if (kind === undefined) return [];
      found.add(kind);
    }
  }
  return PLACE_KINDS.filter((kind) => found.has(kind));
}

/** The kinds of the units that a group had in a year; of all years where it had none then, or no year is spoken of. */
export const placeKindsOf = rememberedOf(
  (dataset: Dataset, group: PeerGroup, year: number | 'all'): PlaceKind[] => {
    const all = membersOf(dataset, group);
    const own = year === 'all' ? all : all.filter((unit) => aliveIn(dataset, unit, year));
    return placeKinds(dataset, own.length === 0 ? all : own);
  },
);
