import type { Issue, Register } from '../issue.ts';
import { addressEnglish } from './addresses-en.ts';
import { savedEnglish } from './saved-en.ts';
import { proseEnglish } from './prose-en.ts';
import { sealedEnglish } from './sealed-en.ts';
import { targetEnglish } from './target-en.ts';
import { textEnglish } from './text-en.ts';
import { REGISTER_FILES, show, type Words } from './words.ts';

/** What the checks say in English: what is wrong, then how to mend it. */
export function english(issue: Issue): Words {
  const { fault, found, file } = issue;
  switch (fault.code) {
    case 'not-utf-8':
    case 'no-table':
    case 'windows-1258':
    case 'tcvn3':
    case 'vni':
    case 'garbled-text':
    case 'lost-letters':
    case 'mixed-separators':
    case 'row-in-quotes':
    case 'header-line':
    case 'formula':
    case 'spreadsheet-error':
    case 'problem-column':
    case 'date-for-number':
      return savedEnglish(fault, issue);
    case 'broken-quotes':
      return [
        'A quotation mark is opened and not closed, or closed inside the cell.',
        'A cell with a separator or a line break stands whole inside "…"; a quotation mark inside is doubled: "".',
      ];
    case 'missing-column':
      return [
        `The column "${fault.expected}" is missing.`,
        `Add "${fault.expected}" to the header and to every row; leave a cell empty where the source says nothing.`,
      ];
    case 'extra-column':
      if (found === '') {
        return [
          'The column has no name, but cells that are filled in.',
          'Name the column in the header, or empty its cells.',
        ];
      }
      return [
        `This table has no column "${show(found)}".`,
        fault.nearest === null
          ? 'Delete the column, or move its figures to the table that has it (see HUONG-DAN.md).'
          : `Did you mean "${fault.nearest}"? If so, rename the column; if not, delete it.`,
      ];
    case 'duplicate-column':
      return [`Two columns are named "${show(found)}".`, 'Keep one; rename or delete the other.'];
    case 'ragged-row':
      return [
        `The row has ${String(fault.cells)} cells, but the table has ${String(fault.expected)} columns.`,
        'Look for a separator too many or too few; a cell that has one in it stands inside "…".',
      ];
    case 'unknown-file':
      return [
        'No table has this name in this folder, so its figures would not be published.',
        fault.nearest === null
          ? 'See the names and places of tables in HUONG-DAN.md, then rename, move or delete the file.'
          : `Did you mean "${fault.nearest}"? If so, rename the file; if not, delete it.`,
      ];
    case 'workbook':
      return [
        'A workbook lies in data/: its figures are not imported, and so not published.',
        `Move it out of data/, then npm run import -- FILE (such as npm run import -- "../${file.split('/').at(-1) ?? ''}").`,
      ];
    case 'missing-file':
      return [
        'This file is missing.',
        'Create it with the header given in HUONG-DAN.md, even without rows.',
      ];
    case 'missing-value':
      return ['The cell is empty, but this column needs a value.', 'Fill in what the source says.'];
    case 'missing-translation':
      return [
        `The cell is empty while ${fault.other} has words.`,
        'Write both languages, or leave both empty.',
      ];
    case 'missing-language':
      return [
        'The cell is empty while title_printed has a title in another language.',
        'Write the code of that language, such as en; a title printed in Vietnamese stands in title_vi and leaves title_printed empty.',
      ];
    case 'spaced-per-cent':
      return [
        `"${show(found)}" has a blank before the per cent sign.`,
        'In Vietnamese the sign follows the digit: 65,9%.',
      ];
    case 'bad-number':
      return [
        `"${show(found)}" is not a ${fault.whole ? 'whole number' : 'number'} in the form used here.`,
        fault.suggestion === null
          ? `Write digits only, without thousands marks${fault.whole ? '' : ' and with a point for decimals'}, such as ${fault.whole ? '19630' : '19.63'}; leave the cell empty when there is no figure.`
          : `Write ${fault.suggestion}.`,
      ];
    case 'ambiguous-number':
      if (fault.asWhole === null || fault.asDecimal === null) {
        const only = fault.asWhole ?? fault.asDecimal;
        return [
          `"${show(found)}" is not how a number is written here: thousands have no mark.`,
          only === null
            ? 'Neither reading goes with the column, or with the maximum in the same row; look at the source again.'
            : `In this column it can only be ${only}: write ${only}.`,
        ];
      }
      return [
        `"${show(found)}" could be ${fault.asWhole} (thousands mark) or ${fault.asDecimal} (decimals).`,
        `Write ${fault.asWhole} for thousands; write ${fault.asDecimal} for decimals.`,
      ];
    case 'negative-number':
      return [
        `"${show(found)}" is negative.`,
        'Nothing here can be below 0; look at the source again.',
      ];
    case 'share-out-of-range':
      return [
        `A share of ${show(found)}% is above 100%.`,
        'Look at the source, or at the decimal point.',
      ];
    case 'bad-period':
      return [
        `"${show(found)}" is not a period: ${PERIOD_REASONS[fault.reason]}.`,
        fault.suggestion === null
          ? PERIOD_FORMS
          : `Did you mean ${fault.suggestion}? If so, write just that. ${PERIOD_FORMS}`,
      ];
    case 'bad-date':
      return [`"${show(found)}" is not a date.`, DATE_FORMS];
    case 'date-rewritten': {
      const forms = fault.of === 'period' ? PERIOD_FORMS : DATE_FORMS;
      return [
        `"${show(found)}" is not how a ${fault.of} is written here; a spreadsheet may have changed it.`,
        `${fault.meanings.length === 0 ? forms : `Write ${ALTERNATIVES.format(fault.meanings)}, as the source says.`} In Excel, format the column as Text before typing.`,
      ];
    }
    case 'year-out-of-range':
      return [
        `The year ${fault.year} is not between ${fault.first} and ${fault.last}.`,
        `Look at the year${file.startsWith(`${fault.year}/`) ? ' in the name of the folder' : ''}: a digit may be too many, missing or wrong.`,
      ];
    case 'bad-id':
    case 'bad-address':
    case 'harmful-character':
    case 'look-alike':
    case 'formula-sign':
    case 'long-word':
    case 'text-too-long':
    case 'bad-checksum':
    case 'number-too-long':
    case 'bad-email':
    case 'site-differs':
      return textEnglish(fault, found);
    case 'not-in-list':
      return [
        `"${show(found)}" is not one of the words used in this column.`,
        `Write one of: ${fault.allowed.join(', ')}${fault.empty === null ? '' : `; or ${fault.empty.en}`}.`,
      ];
    case 'unknown-reference': {
      const en = REGISTER_NAMES[fault.register];
      const register = REGISTER_FILES[fault.register];
      const problem = `There is no ${en} "${show(found)}" in ${register}.`;
      const guess = fault.nearest === null ? '' : `Did you mean "${fault.nearest}"? `;
      if (fault.register === 'indicators') {
        return [problem, `${guess}An indicator is table, point, column, such as cases.late.`];
      }
      if (fault.register === 'figures') {
        return [
          problem,
          `${guess}A figure id is table, column, unit, period and source with points between, such as cases.late.kien-giang.2020-Q2.kg-q2-2020.`,
        ];
      }
      return [
        problem,
        guess === ''
          ? `Mend the id, or add a row to ${register}.`
          : `${guess}If not, add a row to ${register}.`,
      ];
    }
    case 'unit-not-alive': {
      const life = `${fault.from === null ? '' : ` from ${fault.from}`}${fault.to === null ? '' : ` to ${fault.to}`}`;
      const instead = fault.instead.length > 0 ? ` It may be: ${fault.instead.join(', ')}.` : '';
      return [
        `The unit "${show(found)}" did not exist in this period (it lived${life}).`,
        `Mend the unit or the period.${instead}`,
      ];
    }
    case 'duplicate-key': {
      const first = `line ${String(fault.firstLine)}${fault.firstFile === file ? '' : ` of ${fault.firstFile}`}`;
      return [
        `Same as ${first}: both are ${fault.key}.`,
        fault.columns.includes('scope')
          ? 'Delete one; if they count two different things, say so in the column scope.'
          : `Delete one, or make ${fault.columns.join(', ')} differ.`,
      ];
    }
    case 'wrong-year':
      return [
        `The period ends in ${fault.endsIn}, but the file is in the folder ${fault.folder}.`,
        `Move the row to data/${fault.endsIn}/, or mend the period.`,
      ];
    case 'flow-at-moment':
      return [
        'This column counts what happens over a period; it cannot be counted at one moment (@).',
        'Give a year, half-year, quarter, month or dated range as the period, in a row of its own.',
      ];
    case 'derived-without-note':
      return [
        'A derived figure that does not say how it was computed.',
        'Say in note_vi and note_en from which numbers and how.',
      ];
    case 'above-maximum':
      return [
        `${show(found)} is above the maximum ${fault.maximum} ${fault.maximumColumn === null ? 'of the scale' : `in column ${fault.maximumColumn}`}.`,
        'Look at the source again; the decimal point or the column may be wrong.',
      ];
    case 'zero-place':
      return [
        fault.most
          ? 'Nobody is ranked among 0 units, or scored out of 0 points.'
          : 'There is no rank 0.',
        'Write what the source prints; leave the cell empty where it prints nothing: a spreadsheet may have filled it with 0.',
      ];
    case 'dates-reversed':
      return [
        `${show(found)} is before the day in column ${fault.column}: ${fault.from}.`,
        'Mend one of the two dates.',
      ];
    case 'target-unfit':
      return targetEnglish(fault, found);
    case 'follow-up-kind':
      return [
        `Finding ${show(found)} is of the kind "${fault.kind}": there is nothing to follow up.`,
        'Only a limitation and a recommendation have rows in this table; mend the id or remove the row.',
      ];
    case 'follow-up-early':
      return [
        `${show(found)} is not later: the finding that is followed up dates from ${fault.from}.`,
        'Mend the date of the evidence, or the id of the later finding.',
      ];
    case 'reply-about':
      return [
        fault.both
          ? 'A reply is about one figure or one finding, not about both.'
          : 'The reply does not say which figure or which finding it is about.',
        'Fill in exactly one of the columns figure and finding.',
      ];
    case 'request-outcome':
      return fault.missing === 'outcome'
        ? ['The request was answered and its outcome is not said.', 'Fill in outcome.']
        : [
            'There is an outcome or a document, and the day of the answer is not said.',
            'Fill in answered; where nobody has answered, leave all three empty.',
          ];
    case 'request-extended':
      return [
        'The time for a simple request cannot be extended.',
        'Under Article 31, clause 2 of Law 104/2016/QH13 only the time for complex information can: write complex in kind, or remove the date of the extension.',
      ];
    case 'due-day':
      if (fault.reason === 'half-said')
        return [
          'The day on which it is due is only half told: this cell is empty.',
          'Fill in every, due_month and due_day; leave due_month and due_day empty where the rule names no day.',
        ];
      return fault.reason === 'month'
        ? [
            `It cannot be due ${show(found)} months after the period.`,
            'Write 0 (the last month of the period) to 12.',
          ]
        : [
            `No month has a day ${show(found)}.`,
            'Write 1 to 31; in a shorter month 31 is its last day.',
          ];
    case 'outlives-parent':
      if (fault.born)
        return [
          `The unit begins when its parent "${fault.parent}" has ended (${fault.parentEnds}).`,
          'Mend valid_from, or name as parent the unit that was above it at that time.',
        ];
      return [
        `The unit outlives "${fault.parent}", of which it is part (which ends on ${fault.parentEnds}).`,
        'Mend valid_to, or leave it empty: the unit then ends with its parent.',
      ];
    case 'succession':
      return fault.of === 'predecessor'
        ? [
            `The predecessor "${fault.unit}" only began on ${fault.day}, after this unit.`,
            'Mend valid_from of one of the two, or the id in column predecessors; predecessors and successors may have changed places.',
          ]
        : [
            `The successor "${fault.unit}" ended on ${fault.day}, before this unit did.`,
            'Mend valid_to of one of the two, or the id in column successors; predecessors and successors may have changed places.',
          ];
    case 'unit-twice':
      switch (fault.of) {
        case 'province':
          return [
            `There would be two provinces at one time: this and "${fault.unit}".`,
            'Give valid_to to the one that ended, valid_from to the one that came later; another province has the kind group.',
          ];
        case 'tier':
          return [
            `This group has a row for its whole level already: "${fault.unit}".`,
            'Delete one, mend peer_group, or give valid_from and valid_to if one took the place of the other.',
          ];
        case 'name':
          return [
            `At that time "${fault.unit}" of the same group is named "${show(found)}" too: readers could not tell them apart.`,
            'If it is one unit, delete a row; if one of them ended, give its valid_to; if they are two, write the full name of each.',
          ];
      }
    case 'unit-kind':
      return fault.of === 'national'
        ? [
            `"${show(found)}" is no province (its kind is ${fault.kind}), and this table ranks provinces alone.`,
            'Write the id of the province; scores and ranks of a unit within it stand in scores.csv.',
          ]
        : fault.allowed.length === 0
          ? [
              `A province is in no group to be compared in, but this cell says "${show(found)}".`,
              'Leave peer_group empty, or mend kind.',
            ]
          : [
              `A unit of kind ${fault.kind} is not in the group "${show(found)}".`,
              `Write ${ALTERNATIVES.format(fault.allowed)}, or mend kind.`,
            ];
    case 'half-tile':
      return [
        'Half a place on the map: a row needs a column.',
        'Fill in both tile_row and tile_col, or leave both empty.',
      ];
    case 'circular-unit':
      return [
        fault.of === 'units'
          ? `"${show(found)}": the unit would be above itself, or come of itself.`
          : `"${show(found)}": the index would be a component of itself.`,
        `Name another ${fault.of === 'units' ? 'unit' : 'index'}, or leave it empty.`,
      ];
    case 'component-elsewhere':
      return fault.in === 'index'
        ? [
            `"${show(found)}" is a component of the index "${fault.index}", and no index.`,
            `Write "${fault.index}" in column index, and the component in column component, if the table has one.`,
          ]
        : fault.index === found
          ? [
              `"${show(found)}" is an index, and no component of another.`,
              'A row about the index as a whole leaves column component blank and names it in column index.',
            ]
          : [
              `"${show(found)}" is a component of "${fault.index}", not of what column index names.`,
              'Mend the id in one of the two columns.',
            ];
    case 'code-taken':
      return [
        `At that time this code is that of the unit "${fault.by}".`,
        'Look at the source again; where a code passed from one unit to the next, give both their valid_from and valid_to.',
      ];
    case 'name-differs':
      return [
        `The last name here must be the one in units.csv: "${fault.registered}".`,
        'Mend one of them; of a unit with a new name, write it in units.csv and add a row for it here.',
      ];
    case 'tile-taken':
      return [
        `This place on the map is taken by "${fault.by}".`,
        'Choose another tile_row and tile_col.',
      ];
    case 'names-gap':
      return [
        'This name does not join the one before: some days have no name, or two.',
        fault.expectedFrom === ''
          ? 'Give the name before a last day (to).'
          : `It must begin (from) on ${fault.expectedFrom}, or the name before must end (to) on another day.`,
      ];
    case 'site-key':
      return [
        `The row "${fault.missing}" is missing.`,
        `Add a row whose key is "${fault.missing}".`,
      ];
    case 'unknown-province':
      return [
        `"${show(found)}" is not the id of a province in units.csv.`,
        fault.provinces.length === 0
          ? 'Add a row of the kind province to units.csv, then write its id in both columns, vi and en.'
          : `Write ${ALTERNATIVES.format(fault.provinces)} in both columns, vi and en: the id of a row of the kind province.`,
      ];
    case 'named-id-missing':
      return [
        `The row with the id "${fault.id}" is missing, which the site makes use of.`,
        `Add a row whose id is "${fault.id}"; if there is such a row under another id, change that id.`,
      ];
    case 'discrepancy-stale':
      return fault.reason === 'agrees'
        ? [
            `The discrepancy "${show(found)}" is gone: these figures agree now.`,
            'Delete the row, or mend the ids in the column figures.',
          ]
        : [
            `The gap is said to be ${show(found)}, but it comes to ${fault.gap}.`,
            `Write ${fault.gap}, and see whether the explanation still holds.`,
          ];
    case 'bad-prose':
    case 'front-matter':
    case 'unknown-in-prose':
    case 'dead-link':
    case 'unknown-prose':
    case 'story-without-year':
    case 'prose-unwritten':
    case 'page-missing':
    case 'prose-untranslated':
      return proseEnglish(fault, found);
    case 'ledger-broken':
    case 'ledger-date':
    case 'edition-altered':
    case 'edition-unlisted':
    case 'year-unsealed':
    case 'sealed-value':
    case 'sealed-register':
    case 'sealed-story':
      return sealedEnglish(fault, found);
    case 'address-missing':
    case 'address-reused':
    case 'move-nowhere':
    case 'move-needless':
      return addressEnglish(fault, found);
  }
}

const REGISTER_NAMES: Record<Register, string> = {
  units: 'unit',
  sources: 'source',
  norms: 'rule',
  fields: 'field',
  areas: 'reform task',
  indices: 'index',
  inspections: 'inspection',
  findings: 'finding',
  'known-documents': 'known document',
  indicators: 'indicator',
  figures: 'figure',
};

const PERIOD_REASONS = {
  form: 'it has another form',
  calendar: 'the calendar has no such day or month',
  order: 'it ends before it begins',
};

const ALTERNATIVES = new Intl.ListFormat('en', { type: 'disjunction' });

const DATE_FORMS = 'Write 2019, 2019-10 or 2019-10-22 (year-month-day).';

const PERIOD_FORMS =
  'Write 2019, 2019-H1, 2020-Q2, 2021-03, 2025-07-01/2025-07-11, or @2022-08-01 for a count at one moment.';
