import type { ImportFault } from '../desk.ts';
import { causeOf } from './causes.ts';
import { CODES, question } from './questions-en.ts';
import type { Closing, ImportWords } from './words.ts';

/** What the import says in English. */
export const english: ImportWords = {
  unreadable: (fault, name) => causeOf(fault, name, 'en'),
  sheet: (name, hidden, tables) =>
    `Sheet "${name}"${hidden ? ' (hidden)' : ''}: ${tables.length === 0 ? 'no table seen' : `table ${tables.join(' or ')}`}`,
  understood: (sheet, title, header) => `Read as "${title}" from sheet "${sheet}", ${header}`,
  columns: 'Columns:',
  leftOutColumn: 'left out',
  unnamed: '(no name)',
  whole: (column, value) => `For every row: ${column} = ${value}`,
  rowsTaken: (count) => `${count} rows taken.`,
  rowsLeftOut: (kind, rows) =>
    `Left out, ${
      {
        total: 'total rows',
        'group-total': 'totals of groups',
        group: 'names of groups',
        silent: 'rows without a figure',
        words: 'rows of words (notes, signatures)',
        skipped: 'rows in question or skipped',
        withheld: 'rows hidden, filtered or struck out',
      }[kind]
    }: ${rows}`,
  strokes: (count) =>
    `${count} cells with "-", "x" or the like are left empty: the source does not say, which is not 0.`,
  gap: (row, column, printed, summed) =>
    `Row ${row}, column ${column}: the source prints a total of ${printed}, its rows add up to ${summed}. The source's figures are kept.`,
  stray: (cells) => `Passed over, too far away to belong to a table: ${cells.join(', ')}.`,
  question,
  codes: (kind, ids) => `${CODES[kind]}: ${ids.join(', ')}`,
  howToAnswer:
    'Answer with --answer ID=ANSWER (as often as needed), or in a CSV file with the columns id, answer and --answers FILE.',
  fault: faultWords,
  change: ({ key, column, from, to }) => `${key}: column ${column}: ${shown(from)} → ${shown(to)}`,
  rowOfSheet: (row) => `row ${row} of the sheet`,
  closing: closingLine,
};

function shown(cell: string): string {
  return cell === '' ? '(empty)' : `"${cell}"`;
}

function faultWords(fault: ImportFault): string {
  switch (fault.kind) {
    case 'no-table':
      return fault.wanted === null
        ? 'No sheet has a header with the columns of a table. Column names and labels are in HUONG-DAN.md.'
        : `No sheet has a header with the columns of the table ${fault.wanted}. Tables, columns and labels are in HUONG-DAN.md.`;
    case 'too-many-rows':
      return `The table has ${String(fault.rows)} rows, more than any return. Copy the rows you need into a new workbook and import that.`;
    case 'error-cell':
      return `Cell ${fault.cell} shows the error ${fault.code}. Mend it in the workbook and import again.`;
    case 'uncalculated':
      return `Cell ${fault.cell} has a formula without a result. Open the workbook, save it and import again.`;
    case 'bad-answer':
      return `The answer ${fault.id}=${fault.answer} cannot be taken.${fault.nearest === null ? '' : ` Is it ${fault.nearest}?`}`;
    case 'unused-answer':
      return `No question is called ${fault.id}.${fault.nearest === null ? '' : ` Is it ${fault.nearest}?`}`;
  }
}

function closingLine(closing: Closing): string {
  switch (closing.kind) {
    case 'open': {
      const parts = [
        closing.questions > 0 ? `${closing.questions} questions to answer` : '',
        closing.faults > 0 ? `${closing.faults} faults to mend` : '',
      ];
      return `Nothing written: ${parts.filter((part) => part !== '').join(' and ')}.`;
    }
    case 'refused':
      return `Nothing written: ${closing.changes} cells already say something else. If they are to be replaced, run again with --replace.`;
    case 'faulty-data':
      return `Nothing written: the data has ${closing.count} problems already, as above. Mend them first.`;
    case 'issues':
      return `Nothing written: the data would have ${closing.count} problems, as above.`;
    case 'not-written':
      return 'Nothing written: a file could not be, as above.';
    case 'nothing-new':
      return `Nothing to write: all ${closing.rows} rows are there already, word for word.`;
    case 'no-rows':
      return 'Nothing to write: no row was taken.';
    case 'written':
      return `Written: ${closing.files.join(', ')}: ${closing.added} rows added, ${closing.changed} cells replaced, ${closing.unchanged} rows as they were.`;
  }
}
