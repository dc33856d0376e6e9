import type { Threshold, Way } from '../../threshold.ts';
import { oneOf } from './one-of.ts';
import { plural } from './plural.ts';

/** The vocabulary of the site in English: names of kinds, classes, marks. */
export const words = {
  kinds: {
    province: 'Province',
    department: 'Provincial department',
    vertical: 'Central agency in the province',
    district: 'District level',
    commune: 'Commune level',
    centre: 'Public administration service centre',
    tier: 'Whole tier',
    group: 'Group',
  },
  peerGroups: {
    departments: 'Provincial departments',
    verticals: 'Central agencies in the province',
    districts: 'Districts, towns and cities',
    communes: 'Communes, wards and special zones',
    'merged-departments': 'Departments of the new province',
    'joined-communes': 'Communes and wards of the other province in the merger',
  },
  placeKinds: {
    quan: 'districts',
    huyen: 'districts',
    'thi-xa': 'towns',
    'thanh-pho': 'cities',
    xa: 'communes',
    phuong: 'wards',
    'thi-tran': 'townships',
    'dac-khu': 'special zones',
  },
  kindsTogether: (kinds: readonly string[]) => kinds.join(', ').replace(/, ([^,]+)$/, ' and $1'),
  classes: {
    excellent: 'excellent',
    good: 'good',
    fair: 'fair',
    average: 'average',
    weak: 'weak',
  },
  findingKinds: {
    strength: 'Strength',
    limitation: 'Limitation',
    recommendation: 'Recommendation',
    fact: 'Fact',
  },
  /** How many findings there are of a kind. */
  findingsOf: {
    strength: (count: string) => `${count} ${plural(count, 'strength', 'strengths')}`,
    limitation: (count: string) => `${count} ${plural(count, 'limitation', 'limitations')}`,
    recommendation: (count: string) =>
      `${count} ${plural(count, 'recommendation', 'recommendations')}`,
    fact: (count: string) => `${count} ${plural(count, 'fact', 'facts')}`,
  },
  status: {
    final: 'final',
    provisional: 'provisional',
    estimated: 'estimated',
    derived: 'derived',
    planned: 'planned',
  },
  marks: {
    approximate: 'the source gives only a rough figure',
    doesNotAddUp: 'the source’s sum does not add up',
    shareMismatch: 'the printed share does not match',
    conflict: 'sources differ',
    corrected: 'corrected',
  },
  better: {
    higher: 'higher is better',
    lower: 'lower is better',
    neither: 'high or low is neither good nor bad',
  },
  bestPlace: 'the smaller the number the better: 1 is the top',
  /** How a count is read that has no better: few may be much. */
  countOf: (s: { whole: string }) =>
    `whether that is few or many depends on “${s.whole}”: compare shares`,
  countAlone: 'whether that is few or many depends on the size of the unit',
  /** A threshold: "0.5 percentage points". */
  threshold: {
    'percent-of-before': (least) => `${least}%`,
    'percent-of-scale': (least) => `${least}% of the maximum score`,
    'percentage-points': (least) => `${least} percentage ${plural(least, 'point', 'points')}`,
    'per-thousand': (least) => `${least} per 1,000`,
    places: (least) => `${least} ${plural(least, 'place', 'places')}`,
    classes: (least) => `${least} ${plural(least, 'rating', 'ratings')}`,
    days: (least) => `${least} ${plural(least, 'day', 'days')}`,
  } satisfies Record<Threshold['in'], (least: string) => string>,
  /** What a figure did since the one before it. */
  ways: {
    up: 'up',
    down: 'down',
    about: 'about the same',
    same: 'unchanged',
  } satisfies Record<Way, string>,
  targets: {
    /** What one of it is stands after the number, where it is not a share. */
    value: (s: { number: string; unit: string }) =>
      `${s.number} ${plural(s.number, oneOf(s.unit), s.unit)}`.trim(),
    'at-least': (value: string) => `at least ${value}`,
    'at-most': (value: string) => `at most ${value}`,
    /** "2025 target: at least 90%" */
    line: (s: { target: string; year: string | null }) =>
      s.year === null ? `target: ${s.target}` : `${s.year} target: ${s.target}`,
  },
  measures: {
    count: 'count',
    share: 'percentage',
    number: 'measure',
    rank: 'rank',
    class: 'rating',
  },
  columns: {
    unit: 'Unit',
    source: 'Source',
    year: 'Year',
    score: 'Score',
    indicator: 'Indicator',
    value: 'Value',
    basis: 'Basis',
    published: 'Published',
  },
};
