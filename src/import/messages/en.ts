import type { ImportFault } from '../desk.ts';
import { causeOf } from './causes.ts';
import { firstOf } from './odd-cells.ts';
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
  section: (row, heading, column, value) =>
    `For the rows under the heading "${heading}" (row ${String(row)}): ${column} = ${value}`,
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
        inner: 'rows of parts of an office',
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
    case 'turned-table':
      return `The sheet "${fault.sheet}" lies on its side: column ${fault.column} holds the names of what is counted (${fault.names.map(shown).join(', ')}), while each of them should be a column, and each unit a row. In Excel: unmerge the cells, copy the table, choose Paste Special in a new sheet, tick Transpose, save and import again.`;
    case 'too-many-rows':
      return `The table has ${String(fault.rows)} rows, more than any return. Copy the rows you need into a new workbook and import that.`;
    case 'too-many-tables':
      return 'The sheet has too many tables under each other, or repeats its header too often. Copy the table you need into a new workbook and import that.';
    case 'too-many-strangers':
      return `The table has ${String(fault.names)} names that no register of units or fields knows (such as "${fault.first}"): too many to ask about. See that it is a return of this province; if it is, register the names, or copy the rows you need into a new workbook.`;
    case 'turned-cells':
      return `Hidden marks turn letters round in ${firstOf(fault.cells)}: what these show may be other figures than they hold. Look at the source, clear each cell, type it again, save and import again.`;
    case 'error-cell':
      return `Cell ${fault.cell} shows the error ${fault.code}. Mend it in the workbook and import again.`;
    case 'too-long':
      return `Cell ${fault.cell} has a number of ${String(fault.digits)} digits, which no figure has. It may be a slip, or two numbers run together; look at the source, mend the cell and import again.`;
    case 'spoilt-letters':
      return fault.how === 'lost'
        ? `Letters in the file are lost, and "?" stands in their place: ${firstOf(fault.cells)}. They cannot be had from this file; fetch the original, save it as .xlsx or "CSV UTF-8" and import again.`
        : `The text of the file was read in a wrong encoding: ${firstOf(fault.cells)}. Open the original in Excel by Data → From Text/CSV, choose 65001 (UTF-8), see that the accents are right, save it as .xlsx and import again.`;
    case 'uncalculated':
      return `Cell ${fault.cell} has a formula without a result. Open the workbook, save it and import again.`;
    case 'bad-answer':
      return `The answer ${fault.id}=${fault.answer} cannot be taken.${fault.nearest === null ? '' : ` Is it ${fault.nearest}?`}`;
    case 'told-by-column':
      return `The column "${fault.header}" gives ${fault.id} row by row, so the answer ${fault.id} is not used. Leave it out and import again.`;
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
    case 'busy':
      return 'Nothing written: another command (seal, import or new-year) is writing into this data folder. Wait until it has ended, then run again.';
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
