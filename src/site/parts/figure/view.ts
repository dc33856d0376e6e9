import type { LinkView } from '../links/view.ts';

/** One number on a page, with everything needed to quote it. */
export interface FigureView {
  /** Permanent. */
  id: string;
  /** What the figure measures: "Hồ sơ đã giải quyết". */
  label: string;
  /** Formatted, with its mark: "253.779", "hơn 9.031". */
  value: string;
  /** Exactly what the CSV cell holds: "253779", ">9031". */
  raw: string;
  /** "hồ sơ", "%", "trên 100 điểm"; empty when the value says it all. */
  unit: string;
  /** The whole it is part of: "trong 254.754 hồ sơ đã giải quyết, 99,62%". */
  denominator?: string;
  /** Who and when: "Tỉnh Kiên Giang, quý II năm 2020". */
  context: string;
  /** When: "quý II năm 2020". */
  period: string;
  /** Its card: all that it takes to quote it. */
  href: string;
  source: LinkView;
  /** Status and audit marks: "tạm thời", "suy ra", "nguồn cộng không khớp". */
  chips: ChipView[];
  note?: string;
  /** The same note where the figure is not read without it: the source gives it with a reservation. */
  caution?: string;
}

export interface ChipView {
  label: string;
  tone: Tone;
  href?: string;
}

export type Tone = 'sea' | 'amber' | 'leaf' | 'clay' | 'slate';

/** A figure that no source found states: said in words, never 0 and never a dash alone. */
export interface MissingView {
  label: string;
  reason: string;
}
