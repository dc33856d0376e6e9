import type { Tone } from '../figure/view.ts';
import type { LinkView } from '../links/view.ts';

export interface FindingView {
  id: string;
  kind: { label: string; tone: Tone };
  statement: string;
  /** Whom the source names, or its own vague words. */
  about: string;
  area: LinkView;
  source: LinkView;
  href: string;
}

export interface FindingGroupView {
  title: string;
  findings: FindingView[];
}
