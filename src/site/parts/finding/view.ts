import type { Tone } from '../figure/view.ts';
import type { LinkView } from '../links/view.ts';
import type { RemarkView } from '../remarks/view.ts';

export interface FindingView {
  id: string;
  kind: { label: string; tone: Tone };
  statement: string;
  /** Whom the source names, or its own vague words; null where what stands above says it. */
  about: string | null;
  /** Null where what stands above says it. */
  area: LinkView | null;
  source: LinkView | null;
  href: string;
  /** What later evidence says of it, what it came after, and what units replied to it. */
  remarks: RemarkView[];
}

export interface FindingGroupView {
  title: string;
  tone: Tone;
  findings: FindingView[];
}
