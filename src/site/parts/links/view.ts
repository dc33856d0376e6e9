import type { Quote } from '../quoted/quoted.ts';

export interface LinkView {
  label: string;
  href: string;
}

/** A link in a list, with a few words on what is behind it. */
export interface EntryView {
  link: LinkView;
  details: string;
  /** What of it is in another language than the page. */
  quotes?: readonly Quote[];
}

/** Links under one heading. */
export interface LinkGroup {
  title: string;
  links: LinkView[];
}
