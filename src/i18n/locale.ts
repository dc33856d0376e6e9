/** The languages of the site. Vietnamese is the source; another language says exactly as much. */
export type Locale = 'vi';
