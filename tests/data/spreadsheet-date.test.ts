import { describe, expect, it } from 'vitest';
import { spreadsheetDates } from '../../src/data/spreadsheet-date.ts';

describe('what a spreadsheet made a date of', () => {
  it.each([
    ['Mar-19', ['2019-03']],
    ['Thg3-19', ['2019-03']],
    ['Jan-05', ['2005-01']],
    ['5-Jan-98', ['1998-01-05']],
    ['01/03/2019', ['2019-03-01', '2019-01-03']],
    ['25/12/2019', ['2019-12-25']],
    ['03.03.19', ['2019-03-03']],
    ['2019-05-01', ['2019-05-01']],
    ['01-May', []],
    ['1-Thg5', []],
    ['1/5', []],
  ])('%s', (cell, dates) => expect(spreadsheetDates(cell)).toEqual(dates));

  it.each(['12.05', '1.234.567', '31/02/2019', '2020-11-31', '45-May', '2019', '7/10/1', 'May'])(
    '%s is no date',
    (cell) => expect(spreadsheetDates(cell)).toBeNull(),
  );
});
