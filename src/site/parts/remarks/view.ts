import type { Quote } from '../quoted/quoted.ts';
import type { LinkView } from '../links/view.ts';

/** Something to know about figures, with where more is said. */
export interface RemarkView {
  text: string;
  /** What of it is in another language than the page. */
  quotes?: readonly Quote[];
  links: LinkView[];
}
