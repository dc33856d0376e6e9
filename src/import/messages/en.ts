import type { QuestionAbout, ImportFault } from '../desk.ts';
import type { Closing, ImportWords } from './words.ts';

/** What the import says in English. */
export const english: ImportWords = {
  unreadable: (fault, name) =>
    ({
      'unknown-kind': `${name}: only .xlsx, .ods and .csv files can be imported. Open an .xls file in Excel and save it as .xlsx.`,
      unreadable: `${name}: cannot be opened. It may be damaged or locked with a password; open it, remove the password and save it as .xlsx.`,
      'rows-in-groups': `${name}: has grouped rows, or rows repeated when printed, which would be lost from .ods. Open it and save it as .xlsx.`,
    })[fault],
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
      }[kind]
    }: ${rows}`,
  strokes: (count) =>
    `${count} cells with "-", "x" or the like are left empty: the source does not say, which is not 0.`,
  gap: (row, column, printed, summed) =>
    `Row ${row}, column ${column}: the source prints a total of ${printed}, its rows add up to ${summed}. The source's figures are kept.`,
  question: ({ about, id }) => question(about, id),
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

function question(about: QuestionAbout, id: string): string {
  switch (about.kind) {
    case 'sheet':
      return 'Which sheet is to be imported?';
    case 'table':
      return 'The columns fit several tables equally well. Which one?';
    case 'period':
      return 'Which period are the figures of? (2020, 2020-H1, 2020-Q2, 2020-03, @2020-06-30 …)';
    case 'source':
      return 'In which source were they read? (id in sources.csv; register a new source there first)';
    case 'year':
      return 'The rows have no date. Which year do they belong to?';
    case 'whole':
      return `There is no column "${about.label.en}". What holds for every row?`;
    case 'column':
      return `Which column of the table is "${about.header}"?`;
    case 'subject':
      return `Does "${about.header}" hold units or fields?`;
    case 'unit':
      return `Row ${about.row + 1}: which unit is "${about.written}"? (id in units.csv)`;
    case 'reference':
      return `Row ${about.row + 1}: which id is "${about.written}"?`;
    case 'period-cell':
      return `Row ${about.row + 1}: which period is "${about.written}"?`;
    case 'number':
      return `Row ${about.row + 1}: which number is "${about.written}"? (write 1234 or 99.62; nothing if the source does not say: --answer ${id}=)`;
    case 'separator':
      return `Column "${about.header}": what does the mark in "${about.written}" stand for? (for one cell: --answer number:CELL=NUMBER)`;
    case 'fraction':
      return `Column "${about.header}": is "${about.written}" a part of one, or per cent already?`;
    case 'total':
      return `Row ${about.row + 1}: "${about.written}" is a total. Which unit's row is it, or is it left out?`;
  }
}

function faultWords(fault: ImportFault): string {
  switch (fault.kind) {
    case 'no-table':
      return 'No sheet has a header with the columns of a table. Column names and labels are in data/README.md.';
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
    case 'nothing-new':
      return `Nothing to write: all ${closing.rows} rows are there already, word for word.`;
    case 'no-rows':
      return 'Nothing to write: no row was taken.';
    case 'written':
      return `Written: ${closing.files.join(', ')}: ${closing.added} rows added, ${closing.changed} cells replaced, ${closing.unchanged} rows as they were.`;
  }
}
