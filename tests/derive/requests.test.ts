import { expect, it } from 'vitest';
import { daysAfterDue, earliestDue, isOverdue } from '../../src/derive/requests.ts';
import { datasetWith } from './dataset-with.ts';

const dataset = datasetWith({
  requests: `
    id,    asked_vi, asked_en, addressee_vi, addressee_en, sent,       received,   kind,    extended,   answered,   outcome
    don-0, Số,       Figures,  UBND,         Committee,    2026-12,    ,           simple,  ,           2026-12-30, part
    don-1, Số,       Figures,  UBND,         Committee,    2026-12-03, 2026-12-04, simple,  ,           2026-12-11, given
    don-2, Số,       Figures,  UBND,         Committee,    2026-12-04, ,           complex, ,           2026-12-28, refused
    don-3, Số,       Figures,  UBND,         Committee,    2026-12-04, ,           complex, 2026-12-20, ,`,
});
const due = dataset.requests.map((request) => [request.id, earliestDue(request)]);

it('what is at hand is due five working days after it was received: Friday to Friday', () => {
  expect(due[1]).toEqual(['don-1', '2026-12-11']);
});

it('what must be gathered is due after fifteen, from the sending where no receipt is known; an extension adds fifteen days', () => {
  expect(due.slice(2)).toEqual([
    ['don-2', '2026-12-25'],
    ['don-3', '2027-01-09'],
  ]);
});

it('where only the month is known nothing is worked out', () => {
  expect(due[0]).toEqual(['don-0', null]);
});

it('an answer on the day is in time; without an answer or a due day nothing is said', () => {
  expect(dataset.requests.map((request) => daysAfterDue(request))).toEqual([null, 0, 3, null]);
});

it('what was not answered is overdue from the day after, as far as it is known what day it is', () => {
  const overdueOn = (today: string | null) =>
    dataset.requests.map((request) => isOverdue(request, today));
  expect(overdueOn('2027-01-10')).toEqual([false, false, false, true]);
  expect(overdueOn('2027-01-09')).toEqual([false, false, false, false]);
  expect(overdueOn(null)).toEqual([false, false, false, false]);
});
