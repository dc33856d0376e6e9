/** One cell of a strip of years: a year with a page, the year of this page, or years of which nothing was found. */
export interface YearCell {
  /** "2019", or "2011–2017" where several years in a row are empty. */
  label: string;
  /** Set where something is known, but not of the year that is being read. */
  href?: string;
  current?: true;
}

export interface YearStripView {
  /** What the strip is of, for those who do not see it. */
  label: string;
  cells: YearCell[];
}
