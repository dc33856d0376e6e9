import { capital } from '../../../../i18n/letters.ts';
import { oneOf } from '../../../../i18n/en/one-of.ts';
import { ordinal } from '../../../../i18n/en/ordinal.ts';
import { plural } from '../../../../i18n/en/plural.ts';
import type { Told } from '../../../../live/compare/tell.ts';
import type { CompareWords } from '../../../../live/compare/words.ts';
import { isMoved, type Change } from '../../../../threshold.ts';

const number = (value: number, decimals: number) =>
  value.toLocaleString('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });

const list = (names: readonly string[]) => new Intl.ListFormat('en-GB').format(names);

/** A long list says its first names and how many more there are. */
const someOf = (names: readonly string[]) =>
  names.length > 8
    ? `${names.slice(0, 6).join(', ')} and ${String(names.length - 6)} other units`
    : list(names);

/** How much it is, without its sign. */
const size = ({ difference, decimals }: Change) => number(Math.abs(difference), decimals);

/** "12 cases", "1 case", "2 percentage points" */
function amount(
  change: Change,
  { isShare, counted }: { isShare: boolean; counted: string },
): string {
  const said = size(change);
  if (isShare) return `${said} percentage ${plural(said, 'point', 'points')}`;
  return `${said} ${plural(said, oneOf(counted), counted)}`.trim();
}

/** "Resolved late in 2019:" stands before what is said of it. */
const head = (s: { measure: string; period: string }) => `${s.measure} ${s.period}:`;

/** "3rd" of a place; any other figure as it stands. */
const figure = ({ text }: { text: string }, { isPlace }: { isPlace: boolean }) =>
  isPlace ? ordinal(text) : text;

const verb = (names: readonly string[]) => plural(names.length, 'is', 'are');

/** "Resolved late, An Minh District: 5 in 2018, 7 in 2019" */
const ends = (s: Extract<Told, { from: unknown }>) =>
  `${s.measure}, ${s.name}: ${figure(s.from, s)} ${s.from.period}, ${figure(s.to, s)} ${s.to.period}`;

/** One sentence for each case. */
function told(s: Told): string {
  switch (s.case) {
    case 'nothing':
      return `No figures for “${s.measure}” have been found yet in what you chose.`;
    case 'alone':
      return `${head(s)} ${s.name} ${figure(s, s)}; no figure to set beside it has been found yet.`;
    case 'two':
      if (s.isPlace)
        return `${head(s)} ${s.higher.name} ${figure(s.higher, s)}, above ${s.lower.name} ${figure(s.lower, s)}.`;
      return isMoved(s.change)
        ? `${head(s)} ${s.higher.name} ${s.higher.text}, ${amount(s.change, s)} more than ${s.lower.name} (${s.lower.text}).`
        : `${head(s)} ${s.higher.name} ${s.higher.text}, about the same as ${s.lower.name} (${s.lower.text}): a difference of less than ${s.least}.`;
    case 'equal':
      return `${head(s)} ${list(s.names)} are level ${s.isPlace ? 'in' : 'at'} ${figure(s, s)}${s.isPlace ? ' place' : ''}.`;
    case 'many':
      return s.isPlace
        ? `${head(s)} of ${String(s.count)} units with figures, ${someOf(s.highest.names)} ${verb(s.highest.names)} at the top (${figure(s.highest, s)}) and ${someOf(s.lowest.names)} at the bottom (${figure(s.lowest, s)}).`
        : `${head(s)} of ${String(s.count)} units with figures, the highest ${verb(s.highest.names)} ${someOf(s.highest.names)} (${s.highest.text}) and the lowest ${verb(s.lowest.names)} ${someOf(s.lowest.names)} (${s.lowest.text}).`;
    case 'classes':
      return `${head(s)} ${s.classes.map(({ text, names }) => `${text}: ${someOf(names)}`).join('; ')}.`;
    case 'change': {
      const places = size(s.change);
      const much = s.isPlace
        ? `${places} ${plural(places, 'place', 'places')}`
        : amount(s.change, s);
      const [more, less] = s.isPlace ? ['down', 'up'] : ['up', 'down'];
      const said = {
        up: `${more} ${much}`,
        down: `${less} ${much}`,
        about: `about the same (within ${s.least})`,
        same: 'unchanged',
      };
      return `${ends(s)}, ${said[s.change.way]}.`;
    }
    case 'broken':
      return `${ends(s)}. These two figures do not compare: ${s.why}.`;
    case 'not-compared':
      return `${ends(s)}.`;
  }
}

export const en: CompareWords = {
  loading: 'Loading the figures…',
  failed:
    'The figures could not be loaded. Please try again, or use the ready-made comparisons below.',
  choose: 'Tick units, indicators or years: the result appears at once.',
  ready: (s) =>
    s.tables === 0
      ? 'No figures have been found yet for what you chose.'
      : `Updated: ${String(s.tables)} ${plural(s.tables, 'table', 'tables')}, ${String(s.figures)} ${plural(s.figures, 'figure', 'figures')}.`,
  chosen: (s) => {
    if (s.names.length === 0) return s.all;
    return s.names.length > 3 ? `${String(s.names.length)} chosen` : s.names.join(', ');
  },
  all: { unit: 'the whole group', measure: '', year: 'all years' },
  unit: 'Unit',
  period: 'Period',
  part: (s) => `${s.measure}, ${s.part}`,
  gaps: {
    'not-found': 'not found yet',
    'not-yet': 'unit did not exist yet',
    'no-longer': 'unit no longer exists',
  },
  download: 'Download this table (CSV)',
  file: 'comparison.csv',
  toIndicator: 'What this indicator measures',
  csv: [
    'indicator',
    'part_of_year',
    'unit',
    'period',
    'value',
    'cell_as_printed',
    'note',
    'source',
    'card_address',
  ],
  chart: {
    conflict: 'sources differ',
    approximate: 'the source gives only a rough figure',
    unranked: (names) => `Not drawn: ${list(names)} (see the table).`,
    source: (publishers) =>
      `${plural(publishers.length, 'Source', 'Sources')}: ${publishers.slice(0, 3).join('; ')}${publishers.length > 3 ? '; …' : ''}`,
    subtitle: (measure, part, periods) => {
      const [first = ''] = periods;
      const last = periods.at(-1) ?? first;
      return first === last ? `${measure}, ${first}` : `${measure}, ${part}, ${first}–${last}`;
    },
  },
  noPicture: {
    class: 'Ratings are words, not numbers, so they are not drawn.',
    places:
      'The ranks of a single year are read in the table: as bars, a lower rank would be the longer one.',
    few: 'Only one figure can be compared, so nothing is drawn.',
    many: 'With too many units a picture is hard to read: choose fewer units to see one.',
    broken: 'These two periods do not compare, so nothing is drawn.',
    'below-zero': 'Some values are below zero, so no bars are drawn.',
  },
  obstacles: {
    unknown: (s) =>
      `Nothing to compare goes by the ${plural(s.ids.length, 'name', 'names')} ${list(s.ids.map((id) => `“${id}”`))}.`,
    strangers: (s) =>
      `${capital(s.unit)} belongs to the group “${s.group}” and is not compared with the group “${s.shown}”: the two differ in their work and in how they are scored.`,
    elsewhere: (s) =>
      `No figures for “${s.measure}” have been found yet to compare within the group “${s.shown}”.`,
    breaks: (s) =>
      `The figures of ${s.all ? 'the units in the table' : someOf(s.units)} ${s.period} and later do not compare with those before: ${s.why}.`,
    notYet: (s) => `${capital(someOf(s.units))} did not exist yet ${s.period}.`,
    noLonger: (s) => `${capital(someOf(s.units))} no longer existed ${s.period}.`,
    conflicts: (s) =>
      `${capital(s.unit)} ${s.period}: sources differ, so their figures stand side by side in the table and are neither drawn nor reckoned with.`,
    parts:
      'Periods of different lengths, or counted differently, do not compare: each kind has a table of its own.',
    nothing: (s) =>
      s.units.length === 0
        ? `No figures for “${s.measure}” have been found yet in what you chose.`
        : `No figures for “${s.measure}” have been found yet for ${someOf(s.units)} in what you chose.`,
    years: (s) => `No figures have been found yet for ${list(s.years)}.`,
    silent: (s) => `No figures have been found yet for ${someOf(s.units)}.`,
  },
  told,
};
