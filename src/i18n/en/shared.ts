import { plural } from './plural.ts';

/** Words that several pages, or pages and charts, have in common. */
export const shared = {
  /** Of a document that is there and is silent. */
  notStated: 'not stated',
  /** Where no document was found at all. */
  notFound: 'not found yet',
  notYetThere: 'unit did not exist yet',
  noLongerThere: 'unit no longer exists',
  notRanked: 'not ranked',
  /** How the menus, the way to a page and its own heading name it. */
  nav: {
    home: 'Home',
    years: 'Years',
    units: 'Units',
    oneStop: 'One-stop',
    indicators: 'Indicators',
    inspections: 'Inspections',
    sources: 'Sources',
    corrections: 'Corrections',
    audits: 'Cross-checks',
    gaps: 'Gaps',
    calendar: 'Calendar',
    charts: 'Charts',
    compare: 'Compare',
    data: 'Data',
    about: 'About',
    method: 'Method',
    glossary: 'Glossary',
  },
  ui: {
    wholeProvince: 'Provincial level',
    byYear: 'Year by year',
    figureCount: (count: string) => `${count} ${plural(count, 'figure', 'figures')}`,
    figures: 'Figures',
    charts: 'Charts',
    findings: 'Findings and facts',
    faults: 'Does it add up?',
    noCorrections: 'Nothing has had to be corrected yet.',
    sample:
      'Sample data: we made up every figure, unit and source on this page to try out the site.',
    sampleShort: 'SAMPLE DATA',
  },
  /** What was looked for and not found: one sentence, however many topics. */
  notFoundOf: (s: { topics: string; unit: string; year: string }) =>
    `No document found so far publishes ${s.topics} of ${s.unit} in ${s.year}.`,
  gaps: {
    'one-stop': ['the number of procedures through the one-stop counter'],
    cases: ['the number of cases', 'the share resolved on time'],
    rating: ['the score', 'the rating'],
    national: ['the national indices'],
  },
};
