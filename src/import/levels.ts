import type { UnitKind } from '../data/unit-kinds.ts';
import { fold } from '../data/fold.ts';

/** A level of administration, as headings name all units of it. */
export type Level = 'province' | 'district' | 'commune' | 'vertical';

const LEVELS: readonly [Level, RegExp][] = [
  ['vertical', /nganh-doc|co-quan-trung-uong|don-vi-trung-uong/],
  ['commune', /(?:^|-)cap-xa(?:-|$)|cac-(?:xa|phuong)(?:-|$)|(?:^|-)xa-phuong|(?:^|-)phuong-xa/],
  [
    'district',
    /(?:^|-)cap-huyen(?:-|$)|cac-huyen(?:-|$)|(?:^|-)huyen-(?:thi-xa|thanh-pho|tp)(?:-|$)/,
  ],
  ['province', /(?:^|-)cap-tinh(?:-|$)|cac-so(?:-|$)|(?:^|-)so-(?:ban-)?nganh(?:-|$)/],
];

/** The level whose units words speak of together: "B. Cấp huyện", "Các xã, phường"; null: of none. */
export function levelIn(words: string): Level | null {
  return levelsIn(words)[0] ?? null;
}

/** All that words speak of: "cấp huyện, cấp xã". */
export function levelsIn(words: string): Level[] {
  const folded = fold(words);
  return LEVELS.filter(([, form]) => form.test(folded)).map(([level]) => level);
}

const KINDS: Readonly<Record<Level, readonly UnitKind[]>> = {
  vertical: ['vertical'],
  commune: ['commune'],
  district: ['district'],
  province: ['department', 'centre', 'vertical'],
};

/**
 * Whether units of this kind can stand under a heading of this level. Groups and the like belong to no level and can
 * stand under any.
 */
export function isOfLevel(kind: UnitKind, level: Level): boolean {
  const levelled = Object.values(KINDS).some((kinds) => kinds.includes(kind));
  return !levelled || KINDS[level].includes(kind);
}
