import type { TARGET_BOUNDS, TARGET_KINDS } from '../../../data/tables/targets.ts';
import type { TargetGap } from '../../../derive/targets.ts';
import { plural } from '../../../i18n/en/plural.ts';
import type { Locale } from '../../../i18n/locale.ts';

type Bound = (typeof TARGET_BOUNDS)[number];
type Kind = (typeof TARGET_KINDS)[number];

/** How far off, with its unit: "2,4 điểm phần trăm". */
type Off = (by: string) => string;

const vi = {
  title: 'Mục tiêu',
  /** "ít nhất 90% đến năm 2025" */
  due: (s: { target: string; year: string }) => `${s.target} đến năm ${s.year}`,
  cell: (s: { line: string; gap: string }) => `${s.line}, ${s.gap}`,
  column: 'So với mục tiêu',
  /** Below it stand bare numbers: of shares it says what they are counted in. */
  columnOf: (s: { line: string; inPoints: boolean }) =>
    `So với ${s.line}${s.inPoints ? ', chênh theo điểm %' : ''}`,
  met: 'đạt',
  for: {
    country: 'đặt cho cả nước, nên không so với kết quả của riêng đơn vị nào',
    province: 'đặt cho cấp tỉnh',
    department: 'đặt cho sở, ban, ngành',
    vertical: 'đặt cho cơ quan ngành dọc',
    district: 'đặt cho cấp huyện',
    commune: 'đặt cho cấp xã',
    centre: 'đặt cho trung tâm hành chính công',
    tier: 'đặt cho cả khối',
    group: 'đặt cho cả nhóm',
  } satisfies Record<Kind, string>,
  byIndex: (s: { target: string; index: string }) => `${s.target} theo ${s.index}`,
  ofPart: (s: { target: string; scope: string }) => `${s.target} (chỉ phần ${s.scope})`,
  points: (by: string) => `${by} điểm phần trăm`,
  places: (by: string) => `${by} bậc`,
  gaps: {
    'at-least': {
      short: (by) => `thiếu ${by}`,
      met: () => 'đạt',
      beyond: (by) => `vượt ${by}`,
    },
    'at-most': {
      short: (by) => `quá ${by}`,
      met: () => 'đạt',
      beyond: (by) => `đạt, dưới mức ${by}`,
    },
  } satisfies Record<Bound, Record<TargetGap['side'], Off>>,
  /** While there is time: what is short was not missed. */
  left: (s: { gap: string }) => `còn ${s.gap}`,
};

const en: typeof vi = {
  title: 'Targets',
  due: (s) => `${s.target} by ${s.year}`,
  cell: (s) => `${s.line}, ${s.gap}`,
  column: 'Against the target',
  columnOf: (s) => `Against the ${s.line}${s.inPoints ? ', in percentage points' : ''}`,
  met: 'met',
  for: {
    country:
      'set for the whole country, not for single units, so no result of a unit is held against it',
    province: 'set for the province',
    department: 'set for departments',
    vertical: 'set for central agencies in the province',
    district: 'set for districts',
    commune: 'set for communes',
    centre: 'set for the public administration service centre',
    tier: 'set for a whole tier',
    group: 'set for a group of units',
  },
  byIndex: (s) => `${s.target} on the ${s.index}`,
  ofPart: (s) => `${s.target} (only of ${s.scope})`,
  points: (by) => `${by} percentage ${plural(by, 'point', 'points')}`,
  places: (by) => `${by} ${plural(by, 'place', 'places')}`,
  gaps: {
    'at-least': {
      short: (by) => `${by} short`,
      met: () => 'met',
      beyond: (by) => `${by} above`,
    },
    'at-most': {
      short: (by) => `${by} over`,
      met: () => 'met',
      beyond: (by) => `met, ${by} below`,
    },
  },
  left: (s) => `so far ${s.gap}`,
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
