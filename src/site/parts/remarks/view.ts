import type { LinkView } from '../links/view.ts';

/** Something to know about figures, with where more is said. */
export interface RemarkView {
  text: string;
  links: LinkView[];
}
