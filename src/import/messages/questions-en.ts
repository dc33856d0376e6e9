import type { Codes, NumberDoubt, Question } from '../desk.ts';
import { firstOf, oddCells, unitsSaid } from './odd-cells.ts';
import { sectionQuestion } from './section.ts';

/** What is asked, in English. */
export function question({ about, id }: Question): string {
  switch (about.kind) {
    case 'sheet':
      return 'Which sheet is to be imported?';
    case 'table':
      return 'The columns fit several tables equally well. Which one? (or --table NAME)';
    case 'block':
      return `The sheet has ${String(about.rows.length)} tables under each other, from rows ${about.rows.map((row) => row + 1).join(', ')} on. Which is imported this time?`;
    case 'section':
      return sectionQuestion(about, 'en');
    case 'beside':
      return 'The sheet has several tables beside each other. Which one is imported now?';
    case 'period':
      return 'Which period are the figures of? (2020, 2020-H1, 2020-Q2, 2020-03, @2020-06-30 …)';
    case 'source':
      return 'In which source were they read? (id in sources.csv; register a new source there first)';
    case 'year':
      return 'The rows have no date. Which year do they belong to?';
    case 'whole':
      return `There is no column "${about.label.en}". What holds for every row?`;
    case 'differs':
      return `The title of the file says ${about.said}, but the answer is ${about.column}=${about.answer}. Look at that answer again, or choose another sheet or table. Keep it?`;
    case 'cumulative':
      return `The file says "${about.written}", but the answer is period=${about.answer}, which does not begin with the year. If the figures are cumulative, answer a period that does, such as 2020-H1 or 2020-01-01/2020-09-30. Keep it?`;
    case 'province':
      return `The title says "${about.written}", which is another province than the one of these data in that period, though its units may have the same names. Look at the file and the period again. Import it all the same?`;
    case 'matter':
      return `The title says "${about.written}", which are no cases of procedures. Feedback is imported with --table feedback, assigned tasks with --table tasks; for other things these data have no place yet. Import them as cases all the same?`;
    case 'firmness':
      return `The title says "${about.written}". Are the figures planned, provisional or final?`;
    case 'scope':
      return `The title says "${about.written}". Are the figures of those only, or of all cases?`;
    case 'scale':
      return `The file says "${about.written}". Are the counts to be multiplied?`;
    case 'row-units':
      return `Column ${about.column} says other units of other rows: ${unitsSaid(about.units, 'rows')}. Are the counts to be multiplied?`;
    case 'hidden-rows':
      return `Rows ${about.names.join(', ')} are hidden or filtered out, and hold figures. Take or leave?`;
    case 'struck-rows':
      return `Rows ${about.names.join(', ')} are struck out. Take or leave?`;
    case 'inner-rows':
      return `Rows inside the row of an office are called as another unit: ${about.names.join('; ')}. Are they parts of the office above, or the units of those names? (one row alone: --answer unit:CELL=ID)`;
    case 'district-sums':
      return `Rows ${about.names.join(', ')} are just the sums of the communes under them: they may be the work of those alone, with none of the district's own office. Take them or leave them out? (a single row: --answer unit:CELL=ID)`;
    case 'hidden-columns':
      return `Columns ${about.names.join(', ')} are hidden, and hold figures. Take or leave?`;
    case 'column':
      if (about.header === '') {
        return `The column at cell ${id.replace('column:', '')} has figures and no name. Which column of the table is it?`;
      }
      return about.struck
        ? `The name of column "${about.header}" is struck out. If it is to be taken, which column of the table is it?`
        : `Which column of the table is "${about.header}"?`;
    case 'columns':
      return `It is not clear which columns of the table these ${String(about.names.length)} are: ${about.names.join(', ')}. Leave them all out? (one column alone: --answer column:CELL=COLUMN)`;
    case 'remarks':
      return `Comments are pinned to cells: ${about.names.join('; ')}. Read them: are the figures right as they stand? (another number: --answer number:CELL=NUMBER)`;
    case 'notes':
      return `Words in the file say that its figures are not all, or a part only: ${about.names.join('; ')}. Import them all the same? (cases of one part: --answer scope="…" with --answer scope_en="…"; mend rows that are not to be taken in the file)`;
    case 'parts':
      return `Columns ${about.names.join(', ')} are parts of a score that have no id yet. To import them, add each to indices.csv (parent: the index) and run again, or answer for a column (--answer column:CELL=ID). Leave them all out?`;
    case 'points':
      return `The workbook gives points by who gave them: ${about.said.map(({ words, columns }) => `${words} (column ${columns.join(', ')})`).join('; ')}. Which are the points of the table?`;
    case 'subject':
      return `Does "${about.header}" hold units or fields?`;
    case 'unit':
      return `Row ${about.row + 1}: which unit is "${about.written}"?${ended(about.ended)} (id in units.csv)`;
    case 'strangers':
      return `Column "${about.header}": ${String(about.names.length)} names resemble nothing registered: ${about.names.join(', ')}. Leave them all out? (for one row: --answer ${about.column}:CELL=ID)`;
    case 'ended': {
      const period = about.period ?? 'the period of the file';
      return `Column "${about.header}": ${String(about.names.length)} units did not exist in ${period}: ${firstOf(about.names)}.${ended(about.first)} See whether the period is right (--period). If it is, leave them all out? (for one row: --answer ${about.column}:CELL=ID)`;
    }
    case 'nameless':
      return `Column "${about.header}" is empty in rows that have figures: ${about.rows.map((row) => row + 1).join(', ')}. Whose are they?`;
    case 'reference':
      return `Row ${about.row + 1}: which id is "${about.written}"?`;
    case 'period-cell':
      return `Row ${about.row + 1}: which period is "${about.written}"?`;
    case 'number':
      return `Row ${about.row + 1}: "${about.written}" ${DOUBTS[about.doubt]} (write 1234 or 99.62; nothing if the source does not say: --answer ${id}=)`;
    case 'odd-cells':
      return `Column "${about.header}": ${String(about.cells.length)} cells are no number of this column: ${oddCells(about.cells)}. What are they? (other numbers stay as they are; for one cell: --answer number:CELL=NUMBER)`;
    case 'separator':
      return `Column "${about.header}": what does the mark in "${about.written}" stand for? (for one cell: --answer number:CELL=NUMBER)`;
    case 'fraction':
      return `Column "${about.header}": is "${about.written}" a part of one, or per cent already?`;
    case 'percent':
      return `Column "${about.header}" holds points, printed as a per cent ("${about.written}"). How many points are they?`;
    case 'print':
      return `Column "${about.header}": cell ${about.cell} holds ${about.value} but prints ${about.printed === '' ? 'nothing' : `"${about.printed}"`}. Take what is printed, or the number? (for one cell: --answer number:CELL=NUMBER)`;
    case 'total':
      return `Row ${about.row + 1}: "${about.written}" is a total. Which unit's row is it, or is it left out?`;
  }
}

const DOUBTS: Record<NumberDoubt, string> = {
  plain: '– which number is it?',
  merged: 'stands in a cell merged with another column or row. Which number is it here?',
  raised: 'has raised or sunk characters, perhaps the mark of a note. Which number is it?',
  struck: 'has characters struck out. Which number is it?',
};

function ended(unit: Extract<Question['about'], { kind: 'unit' }>['ended']): string {
  if (!unit) return '';
  const when =
    unit.to === null
      ? `exists only from ${unit.from ?? 'later'}`
      : `is no more after ${unit.to}${unit.from === null ? '' : ` (from ${unit.from})`}`;
  return ` "${unit.name.en}" ${when}: it is not there in this period.`;
}

export const CODES: Record<Codes['kind'], string> = {
  column: 'Columns of the table',
  units: 'Ids of units',
  sources: 'Ids of sources',
  norms: 'Ids of rules',
  fields: 'Ids of fields',
  areas: 'Ids of areas',
  indices: 'Ids of indices',
  inspections: 'Ids of inspections',
  findings: 'Ids of findings',
  'known-documents': 'Ids of known documents',
  indicators: 'Ids of indicators',
  figures: 'Ids of figures',
};
