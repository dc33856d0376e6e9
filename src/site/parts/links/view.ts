export interface LinkView {
  label: string;
  href: string;
  /** Words that a search finds it by as well: the names of what went into a unit. */
  also?: string;
}

/** A link in a list, with a few words on what is behind it. */
export interface EntryView {
  link: LinkView;
  details: string;
}

/** Links under one heading. */
export interface LinkGroup {
  title: string;
  links: LinkView[];
}
