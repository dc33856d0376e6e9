import type { Separator } from '../csv/separator.ts';
import type { Issue, NoTable, SavedFault } from '../issue.ts';
import { show, type Words } from './words.ts';

/** What is said in English of what a program did to a file when it saved it. */
export function savedEnglish(
  fault: SavedFault,
  { found, line, file }: Pick<Issue, 'found' | 'line' | 'file'>,
): Words {
  switch (fault.code) {
    case 'not-utf-8':
      return ['Some letters cannot be read: the file is not saved as UTF-8.', saveAsUtf8(file)];
    case 'no-table':
      return NO_TABLE[fault.what];
    case 'windows-1258':
      return [`The file is saved as Windows-1258, not UTF-8. ${readAs(found)}`, saveAsUtf8(file)];
    case 'tcvn3':
    case 'vni':
      return [
        `The letters of the file are those of ${FONTS[fault.code]}, not Unicode. ${readAs(found)}`,
        `Convert it to Unicode with the tool of your Vietnamese keyboard, then save as "CSV UTF-8 (Comma delimited)"; or run npm run check -- --annotate, take the copy that is converted already and look it over.`,
      ];
    case 'garbled-text':
      if (fault.cells !== undefined) {
        return [
          `${fault.cells} cells of the file are ${GARBLED[fault.was]}, such as "${show(found)}".`,
          `${fault.was === 'utf-8' ? 'Take the file as it was before it was opened wrongly (git checkout, or your copy); open it in Excel with Data → From Text/CSV and the origin 65001 UTF-8.' : 'Convert the whole file to Unicode with the tool of your Vietnamese keyboard.'} ${SAVE_AS_UTF8}`,
        ];
      }
      return [
        `"${show(found)}" is ${GARBLED[fault.was]}.`,
        fault.meant === null
          ? 'Write it in Unicode from the source, and look at the other cells of the column.'
          : `Did you mean "${show(fault.meant)}"? If so, write that, and look at the other cells of the column.`,
      ];
    case 'lost-letters':
      if (fault.cells !== undefined) {
        return [
          `In ${fault.cells} places of the file letters are lost: a question mark or a box stands for them, such as in "${show(found)}".`,
          `What is lost cannot be guessed: take the file as it was before it was saved (git checkout, or your copy), then save it rightly. ${SAVE_AS_UTF8}`,
        ];
      }
      return [
        `"${show(found)}" has lost letters: a question mark or a box stands in their place.`,
        `Write it again from the source. ${SAVE_AS_UTF8}`,
      ];
    case 'mixed-separators':
      return [
        `Some cells of this line are separated by ${SEPARATORS[fault.other]}, but the file uses ${SEPARATORS[fault.separator]}.`,
        `Separate all cells of all lines by ${SEPARATORS[fault.separator]}.`,
      ];
    case 'row-in-quotes':
      return [
        'The whole row stands in one pair of quotation marks, and so is one cell: a program has saved each line as a cell.',
        `Leave out the marks at both ends: ${show(fault.mended)}. If all rows are so: in Excel, choose column A and Data → Text to Columns, or take the file as it was before.`,
      ];
    case 'header-line':
      return fault.header > (line ?? 0)
        ? [
            `The names of the columns belong at the top of the file, but stand on line ${fault.header}, below "${show(found)}".`,
            `Remove all lines above line ${fault.header}.`,
          ]
        : [
            'This row repeats the names of the columns among the figures: two files may have been pasted together.',
            'Remove it; where the columns stand in another order than in the first line, move the cells below it first.',
          ];
    case 'formula':
      return [
        `"${show(found)}" is a formula, not a value.`,
        'In Excel: copy the cell and paste it as a value (Paste Special, Values), or type what the source says.',
      ];
    case 'spreadsheet-error':
      return [
        `"${show(found)}" is an error of the spreadsheet, not a figure.`,
        /^#+$/.test(show(found))
          ? 'Widen the column until it shows the number and save again; or type what the source says.'
          : 'Type what the source says; leave the cell empty when it says nothing.',
      ];
    case 'problem-column':
      return [
        `The column ${show(found)} belongs to the annotated copy, not to the table.`,
        `Delete the column ${show(found)}; leave the others as they are.`,
      ];
    case 'date-for-number':
      return [
        `"${show(found)}" is a date, but this column holds numbers: a spreadsheet may have turned a number into it.`,
        'Look at the source; in Excel, format the cell as Text and type the number again, with a point for decimals.',
      ];
  }
}

function readAs(found: string | null): string {
  return `This line may be: ${show(found)}`;
}

const FONTS = { tcvn3: 'TCVN3 (ABC fonts such as .VnTime)', vni: 'VNI (fonts such as VNI-Times)' };

const GARBLED = {
  tcvn3: 'TCVN3 (an ABC font) that was not converted to Unicode',
  vni: 'VNI that was not converted to Unicode',
  'utf-8': 'UTF-8 that was opened in another encoding',
};

const SEPARATORS: Record<Separator, string> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' };

/** Stories are written in other programs than tables. */
function saveAsUtf8(file: string): string {
  return file.endsWith('.mdx')
    ? 'Open it in your editor and save it in the encoding UTF-8 (Notepad: Save As, Encoding: UTF-8).'
    : SAVE_AS_UTF8;
}

const SAVE_AS_UTF8 = 'In Excel: Save As, choose "CSV UTF-8 (Comma delimited)".';

const NO_TABLE: Record<NoTable, Words> = {
  empty: [
    'There is nothing in the file, not even the names of its columns.',
    'Take it as it was before (git checkout, or your copy). A table without figures keeps its header; in the folder of a year the file may be deleted.',
  ],
  'web-page': [
    'This is a web page named .csv, not a table.',
    'Download the file of figures again, or open it in Excel, copy it into the template and save it as "CSV UTF-8 (Comma delimited)".',
  ],
  workbook: [
    'This is a workbook of Excel named .csv.',
    'Open it in Excel and save it as "CSV UTF-8 (Comma delimited)"; or give it its ending back and run npm run import -- FILE.xlsx.',
  ],
  cut: [
    'The file ends in empty bytes: the machine may have stopped, or the disk been full, while it was written; its last lines may be lost.',
    'Take it as it was before (git checkout, or your copy) and enter anew what was new; hold the number of rows against the source.',
  ],
  bars: [
    'Cells are separated by bars (|); tables here separate them by commas, semicolons or tabs.',
    'In Excel: Data → From Text/CSV, with | as the delimiter, then save as "CSV UTF-8 (Comma delimited)". Within a cell, | still separates the ids of a list.',
  ],
  'line-ends': [
    'Lines end in a sign that few programs know (U+2028, U+2029 or U+0085): the whole file is one line.',
    'Replace that sign by a plain line break in an editor and save it; or export the file again from Excel as "CSV UTF-8 (Comma delimited)".',
  ],
  merge: [
    'The marks of git still stand between two versions that were not merged (<<<<<<<, =======, >>>>>>>).',
    'Keep the right lines of both, and delete the three lines of marks.',
  ],
};
