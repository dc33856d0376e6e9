/** Where a unit stands among its peers by one measure: a line from the lowest to the highest, a mark for each peer. */
export interface StandingView {
  /** "Trễ hạn trên 1.000 hồ sơ" */
  label: string;
  /** The unit's own value. */
  own: string;
  /** "thứ 3 trong 14"; null where high or low says nothing. */
  place: string | null;
  low: { name: string; value: string };
  high: { name: string; value: string };
  /** The peers and the unit itself on the line, from 0 to 1000. */
  peers: number[];
  at: number;
  tone: 'sea' | 'amber' | 'clay';
  /** "Cả khối: 87,86%" and who has no figure. */
  notes: string[];
}
