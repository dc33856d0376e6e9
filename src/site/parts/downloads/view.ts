import type { LinkView } from '../links/view.ts';

/** The files of what a page shows. */
export interface DownloadsView {
  /** What the files hold. */
  holds: string;
  links: LinkView[];
}
