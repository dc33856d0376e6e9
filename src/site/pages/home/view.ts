import type { FigureView, MissingView } from '../../parts/figure/view.ts';
import type { LinkView } from '../../parts/links/view.ts';

/** One of the questions that bring people here, with its answer: a sentence's worth of figures and a picture. */
export interface AnswerView {
  question: string;
  missing: MissingView | null;
  /** The answer, and what of the same row must stand beside it; of a missing one, the nearest that was found. */
  figures: FigureView[];
  /** Of whom, when and by whom: said once, because the figures are of one row. */
  about: Pick<FigureView, 'context' | 'note' | 'source' | 'href' | 'chips'> | null;
  bars: BarView[];
  /** Where all there is to the question stands; null where no figure has a page. */
  href: string | null;
}

/** A bar of parts, drawn on its own scale, without an axis. */
export interface BarView {
  /** "Trả trễ hẹn: 3,8 trên 1.000 hồ sơ" */
  label: string;
  parts: { tone: BarTone; path: string }[];
}

export type BarTone = 'amber' | 'clay' | 'excellent' | 'good' | 'fair' | 'average' | 'weak';

/** A former unit and what it went into, which its tile opens. */
export interface PlaceView {
  unit: string;
  id: string;
  title: string;
  now: { link: LinkView; score: { id: string; raw: string; text: string } | null }[];
  own: LinkView;
}
