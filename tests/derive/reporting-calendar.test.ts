import { describe, expect, it } from 'vitest';
import { dueDay } from '../../src/derive/due-day.ts';
import { reportingCalendar, type CalendarEntry } from '../../src/derive/reporting-calendar.ts';
import { datasetWith } from './dataset-with.ts';

type Sheets = Parameters<typeof datasetWith>[0];

const RULES: Sheets = {
  norms: `
    id,      subject_vi, subject_en, basis,  basis_en, from
    cong-bo, Phải nêu,   Be stated,  Luật 2, Law 2,    2018-07-01`,
  duties: `
    norm,    indicators,     every, due_month, due_day
    cong-bo, cases.resolved, year,  2,         15`,
  sources: `
    id,    publisher, publisher_en, title_vi, title_en, published
    som,   Nơi A,     Office A,     A,        A,        2020-01-20
    muon,  Nơi A,     Office A,     B,        B,        2020-02-20
    thang, Nơi A,     Office A,     C,        C,        2020-02`,
};

const said = ({ topic, period, rules, due, came, late }: CalendarEntry) =>
  [topic, period.raw, rules.length, due ?? '-', came?.first.id ?? '-', late ?? '?'].join(' ');

/** The lines of cases. */
function lines(cases: string, more: Sheets = {}) {
  const { next, past } = reportingCalendar(datasetWith({ ...RULES, ...more, cases }));
  const own = (entries: readonly CalendarEntry[]) =>
    entries.filter(({ topic }) => topic === 'cases').map(said);
  return { next: own(next), past: own(past) };
}

const of2019 = (source: string, period = '2019') =>
  `unit, period, resolved, source
   dao-cau, ${period}, 100, ${source}`;

describe('the calendar of figures', () => {
  it('has by which rule they were due, what came, and how many days late', () => {
    expect(lines(of2019('muon'))).toEqual({
      past: ['cases 2019 1 2020-02-15 muon 5'],
      next: ['cases 2020 1 2021-02-15 - ?'],
    });
    expect(lines(of2019('som')).past).toEqual(['cases 2019 1 2020-02-15 som -26']);
  });

  it('expects nothing of years that are long over: what was not found of them is past', () => {
    const scores = `unit, period, index, score
      dao-cau, 2020, cchc, 81
      dao-cau, 2021, cchc, 81
      dao-cau, 2022, cchc, 81`;
    expect(lines(of2019('som'), { scores })).toEqual({
      past: ['cases 2020 1 2021-02-15 - ?', 'cases 2019 1 2020-02-15 som -26'],
      next: ['cases 2021 1 2022-02-15 - ?'],
    });
  });

  it('counts no days from a date that is no day', () => {
    expect(lines(of2019('thang')).past).toEqual(['cases 2019 1 2020-02-15 thang ?']);
  });

  it('counts none either where a source without a day may have been earlier', () => {
    const both = `${of2019('muon')}
      doi-che, 2019, 90, khong-ngay`;
    const sources = `${RULES.sources ?? ''}
      khong-ngay, Nơi A, Office A, D, D,`;
    expect(lines(both, { sources }).past).toEqual(['cases 2019 1 2020-02-15 muon ?']);
  });

  it('does not take a part of a year for the year', () => {
    expect(lines(of2019('som', '2019-H1'))).toEqual({
      past: [],
      next: ['cases 2019 1 2020-02-15 - ?'],
    });
  });

  it('does not take how many procedures there are for how many the one-stop takes', () => {
    const oneStop = (column: string) => {
      const procedures = `unit, period, ${column}
        ben-mo, @2019-11-30, 7`;
      const scores = `unit, period, index, score
        dao-cau, 2021, cchc, 81`;
      return reportingCalendar(datasetWith({ procedures, scores })).past.find(
        ({ topic, period }) => topic === 'one-stop' && period.raw === '2019',
      );
    };
    expect(oneStop('one_stop')).toMatchObject({ came: { others: 0 }, beside: null });
    expect(oneStop('total')).toMatchObject({ came: null, beside: { raw: '7' } });
  });

  it('does not take one day of a year for the year, but of what is counted at one moment', () => {
    const rows = `unit, period, %
      ben-mo, @2019-11-30, 7`;
    const national = rows
      .replace('%', 'rank')
      .replace('period', 'period, index')
      .replace(', 7', ', quoc-gia, 7');
    const procedures = rows.replace('%', 'one_stop');
    const { past } = reportingCalendar(datasetWith({ national, procedures }));
    const came = past.filter((entry) => entry.came !== null).map(said);
    expect(came).toEqual(['one-stop 2019 0 - bao-cao ?']);
  });

  it('names no day and no rule where none is known', () => {
    const { norms = '' } = RULES;
    expect(lines(of2019('som'), { norms, duties: '' }).past).toEqual(['cases 2019 0 - som ?']);
  });

  it('follows each quarter where a rule asks for quarters', () => {
    const duties = `
      norm,    indicators,     every,   due_month, due_day
      cong-bo, cases.resolved, quarter, 0,         25`;
    const { past, next } = lines(of2019('som', '2019-Q2'), { duties });
    expect(past).toEqual(['cases 2019-Q2 1 2019-06-25 som 209', 'cases 2019-Q1 1 2019-03-25 - ?']);
    expect(next).toContain('cases 2019-Q3 1 2019-09-25 - ?');
  });
});

it('a due day that its month has not is the last of the month', () => {
  const due = (due_month: number, due_day: number) =>
    dueDay({ due_month, due_day }, { to: '2019-12-31' });
  expect(due(2, 31)).toBe('2020-02-29');
  expect(due(0, 25)).toBe('2019-12-25');
  expect(dueDay({ due_month: null, due_day: null }, { to: '2019-12-31' })).toBeNull();
});
